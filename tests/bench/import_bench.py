#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long an import takes, beside `sqlite3 .import` and DuckDB reading the same file.

    tests/bench/import_bench.py --cli build/release/bin/regia-cli [--data DIR] [--reps 5] [--files contacts.csv,events.csv]

Whole processes, from the CSV to a closed file, one after the other in turn. DIR (or REGIA_BENCH_DATA) holds contacts.csv,
events.csv and orders.csv; without it a small set is made. A file of events finds the contacts already in. DuckDB takes part when
node finds @duckdb/node-api (NODE_ROOT or the working directory). Printed are medians: wall and processor time, the most memory,
and how many times faster than the others Regia was, each repetition compared with its own neighbours.
"""
import argparse
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))


class Run:
    """What one process took."""

    def __init__(self, command, **how):
        begin = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **how)
        said = process.stderr.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{' '.join(command)} failed: {said.decode(errors='replace')}")
        self.wall = time.monotonic() - begin
        self.cpu = used.ru_utime + used.ru_stime
        self.megabytes = used.ru_maxrss / 1024


def make_data(folder, contacts=100_000, events=1_000_000):
    """A small deterministic set, for those who have no other: the figures of large ones are what counts."""
    if os.path.exists(os.path.join(folder, "orders.csv")):
        return
    os.makedirs(folder, exist_ok=True)
    draw = random.Random(1)
    with open(os.path.join(folder, "contacts.csv"), "w", encoding="utf-8") as out:
        out.write("contact_id,email,first_name,last_name,phone,city,age,tier,email_consent,created_at\n")
        for i in range(1, contacts + 1):
            first, last = draw.choice(("Anna", "Luca", "Zoë", "Marta", "José")), draw.choice(("Rossi", "Weiß", "Martin", "Silva"))
            out.write(f"{i},{first.lower()}.{i}@mail.example,{first},{last},+39 33{draw.randrange(10)} {draw.randrange(10**7):07},"
                      f"Milano,{draw.randrange(18, 90)},{draw.choice(('gold', 'silver', ''))},{draw.randrange(2)},"
                      f"2024-{draw.randrange(1, 13):02}-{draw.randrange(1, 29):02} 10:00:00\n")
    with open(os.path.join(folder, "events.csv"), "w", encoding="utf-8") as out, \
            open(os.path.join(folder, "orders.csv"), "w", encoding="utf-8") as orders:
        out.write("event_id,contact_id,ts,type,channel,campaign,value\n")
        orders.write("order_id,contact_id,ordered_at,status,currency,amount_cents\n")
        for i in range(1, events + 1):
            second = i * 31_536_000 // events
            at = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(1_704_067_200 + second))
            who, kind = draw.randrange(1, contacts + 1), draw.choice(("page_view", "email_open", "email_click", "purchase"))
            value = draw.randrange(500, 20_000) if kind == "purchase" else ""
            out.write(f"{i},{who},{at},{kind},{draw.choice(('email', 'social', 'direct'))},cmp-{draw.randrange(60):02},{value}\n")
            if kind == "purchase" and i % 8 == 0:
                orders.write(f"ORD-{i},{who},{at},paid,EUR,{value}\n")


def peers_of(node_root):
    """Name → the command that imports a file into another one."""
    peers = {}
    if shutil.which("sqlite3"):
        peers["sqlite3 .import"] = lambda csv, out: ["sqlite3", out, ".mode csv", f'.import "{csv}" imported']
    duckdb = os.path.join(HERE, "import_duckdb.mjs")
    environment = dict(os.environ, NODE_ROOT=node_root)
    if shutil.which("node") and subprocess.run(["node", duckdb], env=environment, capture_output=True, check=False).returncode == 0:
        peers["DuckDB"] = lambda csv, out: ["env", f"NODE_ROOT={node_root}", "node", duckdb, csv, out]
    return peers


def race(cli, data, files, reps, peers, scratch):
    """All runs: file → name → one for each repetition."""
    runs = {file: {name: [] for name in [*peers, "Regia"]} for file in files}
    for _ in range(reps):
        workspace = os.path.join(scratch, "bench.regia")
        if os.path.exists(workspace):
            os.remove(workspace)
        subprocess.run([cli, "new", workspace, "--timezone", "UTC"], check=True, stdout=subprocess.DEVNULL)
        for file in files:
            csv = os.path.join(data, file)
            for name, command in peers.items():
                out = os.path.join(scratch, "peer.db")
                for left in (out, out + ".wal"):
                    if os.path.exists(left):
                        os.remove(left)
                runs[file][name].append(Run(command(csv, out)))
            runs[file]["Regia"].append(Run([cli, "import", workspace, csv]))
    return runs


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--data", default=os.environ.get("REGIA_BENCH_DATA", ""))
    parser.add_argument("--files", default="contacts.csv,events.csv,orders.csv")
    parser.add_argument("--reps", type=int, default=3)
    parser.add_argument("--scratch", default=None, help="where the files that are made live, on the disk that is to be measured")
    asked = parser.parse_args()
    data = asked.data
    if not data:
        data = os.path.join(tempfile.gettempdir(), "regia-bench-data")
        make_data(data)
    files = [file for file in asked.files.split(",") if os.path.exists(os.path.join(data, file))]
    peers = peers_of(os.environ.get("NODE_ROOT", os.getcwd()))
    with tempfile.TemporaryDirectory(dir=asked.scratch) as scratch:
        runs = race(os.path.abspath(asked.cli), data, files, asked.reps, peers, scratch)
    median = statistics.median
    print(f"{'file':14} {'by':16} {'wall s':>8} {'cpu s':>8} {'MB':>6} {'Regia: wall x':>14} {'cpu x':>7}")
    for file, by_name in runs.items():
        ours = by_name["Regia"]
        for name, theirs in by_name.items():
            line = f"{file:14} {name:16} {median(r.wall for r in theirs):8.2f} {median(r.cpu for r in theirs):8.2f} " \
                   f"{median(r.megabytes for r in theirs):6.0f}"
            if name != "Regia":
                line += f" {median(t.wall / o.wall for t, o in zip(theirs, ours)):14.2f} {median(t.cpu / o.cpu for t, o in zip(theirs, ours)):7.2f}"
            print(line)


if __name__ == "__main__":
    main()
