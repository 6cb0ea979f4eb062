"""Runs MiniStack's own main(), and adds three things that a workplace needs:

- it saves the state every few seconds, so that a kill loses seconds and not the day;
- it forgets the stream positions of the last run, or stream consumers would stay silent;
- it ends (and saves) when the process that started it is gone.

Relies on `ministack.app._build_persistence_save_dict` and `ministack.core.persistence.save_all`;
the version is pinned, and a test says when they are gone.
"""

import json
import os
import signal
import socket
import sys
import threading
import time

SECONDS_BETWEEN_SAVES = 3


def forget_stream_positions(state_dir):
    path = os.path.join(state_dir, "lambda.json")
    if not os.path.exists(path):
        return
    with open(path) as file:
        state = json.load(file)
    state.get("payload", state).pop("dynamodb_stream_positions", None)
    with open(path + ".tmp", "w") as file:
        json.dump(state, file)
    os.replace(path + ".tmp", path)


def answers(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def save_forever(port):
    from ministack import app
    from ministack.core.persistence import save_all

    while not answers(port):
        time.sleep(0.2)
    pause = SECONDS_BETWEEN_SAVES
    while True:
        time.sleep(pause)
        began = time.monotonic()
        save_all(app._build_persistence_save_dict())
        # A large state is saved less often: saving takes a tenth of the time at most.
        pause = max(SECONDS_BETWEEN_SAVES, 9 * (time.monotonic() - began))


def end_with_parent(parent):
    while os.getppid() == parent:
        time.sleep(0.5)
    os.kill(os.getpid(), signal.SIGTERM)


def main():
    from ministack.app import main as ministack_main

    port = int(os.environ["GATEWAY_PORT"])
    forget_stream_positions(os.environ["STATE_DIR"])
    threading.Thread(target=save_forever, args=(port,), daemon=True).start()
    threading.Thread(target=end_with_parent, args=(os.getppid(),), daemon=True).start()
    sys.argv = ["ministack"]
    ministack_main()


if __name__ == "__main__":
    main()
