"""The roster (수강생 명단): from a file with a preview, into a file, and what was done to it undone.

Pure: `secret` (what must not be seen), `tables`, `mapping`, `dates`, `fields`, `rows`, `preview`. At the edge:
`reading` (files), `taking`, `acts`, `editing`, `doubles` (the store), `writing` (files for offices).
"""
