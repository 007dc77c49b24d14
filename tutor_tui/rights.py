"""What each command, section and place of the console asks of an account. What does not stand here is everybody's."""

from __future__ import annotations

from collections.abc import Mapping

from records.permissions import Permission

NEEDS: Mapping[str, Permission] = {
    # the main menu
    "today": "teach",
    "classes": "see_learners",
    "learners": "see_learners",
    "go_learners": "see_learners",
    "certificates": "issue",
    "progress": "figures",
    # the room
    "answer_call": "teach",
    "hold_room": "teach",
    "quiet_room": "teach",
    "show_at_kiosk": "teach",
    # a class and a learner
    "open_class": "see_learners",
    "live_class": "see_learners",
    "learner_sheet": "see_learners",
    "learner": "see_learners",
    "search": "see_learners",
    "add_learner": "edit_learners",
    "edit_learner": "edit_learners",
    "move_learner": "edit_learners",
    "mark_learner": "edit_learners",
    "archive_learner": "edit_learners",
    "undo_roster": "edit_learners",
    "importing": "import_learners",
    "take": "import_learners",
    "undo_import": "import_learners",
    "export_roster": "export",
    "doubles": "merge",
    "join": "merge",
    "keep_apart": "merge",
    "attendance": "teach",
    "mark": "teach",
    "mark_all": "teach",
    "accept": "teach",
    "undo": "teach",
    "history": "teach",
    "more_guests": "teach",
    "fewer_guests": "teach",
    "turns": "teach",
    "field_practice": "teach",
    "survey": "teach",
    "real": "teach",
    # understanding and planning
    "grid": "see_learners",
    "hard": "see_learners",
    "look_after": "see_learners",
    "new_class": "edit_classes",
    "meetings": "edit_classes",
    "assignments": "assign",
    "assign": "assign",
    # papers
    "papers": "papers",
    "make_paper": "papers",
    "attendance_paper": "papers",
    "take_home": "papers",
    "own_page": "papers",
    "ready": "issue",
    "register": "issue",
    "proof": "issue",
    "issue_one": "issue",
    "issue_all": "issue",
    "print_all": "issue",
    "print_one": "issue",
    "reissue": "issue",
    "revoke": "revoke",
    "verify": "issue",
    "register_paper": "papers",
    "progress_page": "figures",
    # the office
    "accounts": "accounts",
    "audit": "audit",
    "consent": "consent",
    "kept": "consent",
    "own_data": "own_data",
    "destroy": "purge",
    "destroy_due": "purge",
    "destroy_one": "purge",
    "class_consent": "consent",
}


def needs(name: str) -> Permission | None:
    """What a command's, a section's or a place's name asks for; None where everybody may."""
    return NEEDS.get(name)
