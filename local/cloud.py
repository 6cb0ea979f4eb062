"""Runs MiniStack's own main(), and adds three things that a workplace needs:

- it saves the state every few seconds, so that a kill loses seconds and not the day; what is saved
  of a service is one moment's state, never half a transaction;
- it forgets the stream positions of the last run, or stream consumers would stay silent;
- it ends (and saves) when the process that started it is gone.

Relies on `ministack.app._build_persistence_save_dict` and `ministack.core.persistence.save_all`;
the version is pinned, and a test says when they are gone.
"""

import json
import logging
import os
import signal
import socket
import sys
import threading
import time

SECONDS_BETWEEN_SAVES = 3
TRIES = 5
SECONDS_UNDISTURBED = 1
SECONDS_TO_END = 10


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


def undisturbed(get_state):
    """Copies a state while no other thread runs: otherwise the copy could hold half a transaction, or
    fail because what it walks through changes. A copy that takes longer lets the others on."""

    def copy():
        usual = sys.getswitchinterval()
        sys.setswitchinterval(SECONDS_UNDISTURBED)
        try:
            # Whoever waits for its turn already asked for it under the usual interval: it gets it now.
            time.sleep(0.02)
            return get_state()
        finally:
            sys.setswitchinterval(usual)

    return copy


class Errors(logging.Handler):
    """Keeps what a logger complains of: saving tells of its failures by the log alone."""

    def __init__(self):
        super().__init__(logging.ERROR)
        self.said = []

    def emit(self, record):
        self.said.append(record.getMessage())


def save_whole(services, save_all, errors):
    """Saves, at once again what could not be saved; says so when it goes on failing."""
    for _ in range(TRIES):
        errors.said.clear()
        save_all({name: undisturbed(state) for name, state in services.items()})
        if not errors.said:
            return True
    print(f"Not saved after {TRIES} tries: {errors.said}", file=sys.stderr, flush=True)
    return False


def save_forever(port):
    from ministack import app
    from ministack.core.persistence import save_all

    errors = Errors()
    logging.getLogger("persistence").addHandler(errors)
    while not answers(port):
        time.sleep(0.2)
    pause = SECONDS_BETWEEN_SAVES
    while True:
        time.sleep(pause)
        began = time.monotonic()
        save_whole(app._build_persistence_save_dict(), save_all, errors)
        # A large state is saved less often: saving takes a tenth of the time at most.
        pause = max(SECONDS_BETWEEN_SAVES, 9 * (time.monotonic() - began))


def end_with_parent(parent):
    while os.getppid() == parent:
        time.sleep(0.5)
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(SECONDS_TO_END)
    leave()


def leave():
    """Ends at once, its workers with it: executions that wait have threads that would be waited for."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(0)


def main():
    from ministack.app import main as ministack_main

    port = int(os.environ["GATEWAY_PORT"])
    forget_stream_positions(os.environ["STATE_DIR"])
    threading.Thread(target=save_forever, args=(port,), daemon=True).start()
    threading.Thread(target=end_with_parent, args=(os.getppid(),), daemon=True).start()
    sys.argv = ["ministack"]
    ministack_main()
    leave()


if __name__ == "__main__":
    main()
