import itertools
import socket
import subprocess
import sys
import time

import requests


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def try_out(*how):
    """Start app.py twice, log in, and ask four times, each time the next instance."""
    ports = [free_port(), free_port()]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    start = [sys.executable, "app.py"]
    running = [subprocess.Popen([*start, str(port), *how], **quiet) for port in ports]
    try:
        for port in ports:
            while socket.socket().connect_ex(("127.0.0.1", port)):
                time.sleep(0.05)
        turn = itertools.cycle(f"http://127.0.0.1:{port}" for port in ports)
        token = requests.post(f"{next(turn)}/login/ada", timeout=5).text
        who = {"Authorization": token}
        return [requests.get(f"{next(turn)}/me", headers=who, timeout=5).text
                for _ in range(4)]
    finally:
        for process in running:
            process.terminate()
            process.wait()
