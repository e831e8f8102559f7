/**
 * `npm run test:offline`: the end-to-end tests, or those named, in a network of their own that leads nowhere. Its
 * only way out is a cable whose other end nobody holds, and what goes into the cable is counted (RELIABILITY 2.4):
 * every packet and every question for a name would be seen, whichever process sent it. Linux only.
 */
import { spawnSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { conclude, runTests } from "./checks.mjs";
import { prepare } from "./prepare.mjs";

const script = fileURLToPath(import.meta.url);
const [first, ...rest] = process.argv.slice(2);

if (first === "inside") await inside(rest);
else if (await prepare()) outside(process.argv.slice(2));

function works(command, ...args) {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/** Starts this script again in an empty network, or says why that cannot be. */
function outside(files) {
  const ways = [["-n"], ["-r", "-n"]];
  const way = ways.find((one) =>
    works("unshare", ...one, "ip", "link", "add", "out0", "type", "veth", "peer", "name", "end0"),
  );
  if (way === undefined) {
    console.log(
      "Skipped: this machine does not permit an empty network (unshare, ip and a pair of interfaces).",
    );
    return;
  }
  const { status } = spawnSync("unshare", [...way, process.execPath, script, "inside", ...files], {
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}

/** A loopback, and a cable to nowhere that every other address leads into. */
function layCable() {
  const commands = [
    "link set lo up",
    "link add out0 type veth peer name end0",
    "link set out0 up",
    "link set end0 up",
    "addr add 192.0.2.1/24 dev out0",
    "neigh add 192.0.2.254 lladdr 02:00:00:00:00:fe dev out0 nud permanent",
    "route add default via 192.0.2.254",
  ];
  // The interfaces would greet each other, which is not what is to be counted.
  for (const one of ["all", "default"]) writeFileSync(`/proc/sys/net/ipv6/conf/${one}/disable_ipv6`, "1");
  for (const command of commands) {
    if (!works("ip", ...command.split(" "))) throw new Error(`ip ${command} failed.`);
  }
}

/** Packets that left through anything but the loopback since the network was made. */
function sentPackets() {
  const lines = readFileSync("/proc/net/dev", "utf8").split("\n").slice(2);
  const counts = lines
    .map((line) => /^\s*([^:]+):\s*(.*)$/.exec(line))
    .filter((match) => match !== null && match[1] !== "lo")
    .map((match) => Number(match[2].split(/\s+/)[9]));
  return counts.reduce((sum, count) => sum + count, 0);
}

function sendOne() {
  return new Promise((resolve, reject) => {
    const socket = createSocket("udp4");
    socket.send("x", 53, "198.51.100.1", (failed) =>
      socket.close(() => (failed ? reject(failed) : resolve())),
    );
  });
}

async function inside(files) {
  layCable();
  const quiet = sentPackets();
  await sendOne();
  const before = sentPackets();
  if (before !== quiet + 1) throw new Error("One packet was sent, and it was not counted.");
  const tests = await runTests(["e2e"], { files, env: { AGENDALOTSE_OFFLINE: "1" } });
  const sent = sentPackets() - before;
  console.log(`${tests.passed} tests ran without a network; ${sent} packets tried to leave the machine.`);
  conclude([tests, { passed: sent === 0 ? 1 : 0, failed: sent === 0 ? 0 : 1 }]);
}
