import pkgutil
import subprocess
import sys

import kiosk_trainer.access


def test_the_ways_and_the_parts_of_a_machine_know_no_toolkit() -> None:
    names = [f"kiosk_trainer.access.{found.name}" for found in pkgutil.iter_modules(kiosk_trainer.access.__path__)]
    assert "kiosk_trainer.access.targets" in names
    code = (
        f"import sys; import {', '.join([*names, 'kiosk_trainer.reaching.machine'])}; sys.exit('kivy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
