"""The instructor's console in a process of its own: presses the keys that come in by lines, answers with the moment.

`python console_by_keys.py STORE`; a line names a key; the answer is the clock (seconds) just before it was pressed.
"""

import asyncio
import sys
import time
from pathlib import Path

from courses.catalogue import Catalogue
from courses.settings import Settings
from records.accounts import Account
from records.store import Store
from tutor_tui.app import TutorApp


async def main() -> None:
    with Store.open(Path(sys.argv[1]), place="console") as store:
        app = TutorApp(store, Catalogue({}), Settings(), "ko", Account("", "김강사", "administrator"))
        async with app.run_test(size=(110, 30)) as pilot:
            await pilot.pause()
            print("ready", file=sys.__stdout__, flush=True)
            while line := await asyncio.to_thread(sys.stdin.readline):
                print(time.time(), file=sys.__stdout__, flush=True)
                await pilot.press(line.strip())
                await pilot.pause()


asyncio.run(main())
