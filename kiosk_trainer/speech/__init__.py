"""Speech: a contract, a speaker that keeps to it, and its silent twin."""

from kiosk_trainer.speech.contract import Engine, Player, Playing, Speaker, SpeechFault, Spoken, Tuning, VoiceName
from kiosk_trainer.speech.opening import keeping_speaker, open_speaker
from kiosk_trainer.speech.silent import SilentSpeaker
from kiosk_trainer.speech.speaker import KioskSpeaker, Pauses

__all__ = [
    "Engine",
    "KioskSpeaker",
    "Pauses",
    "Player",
    "Playing",
    "SilentSpeaker",
    "Speaker",
    "SpeechFault",
    "Spoken",
    "Tuning",
    "VoiceName",
    "keeping_speaker",
    "open_speaker",
]
