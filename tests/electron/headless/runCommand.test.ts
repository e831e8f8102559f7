import { type Command, neededOption, UsageError } from "@electron/headless/command";
import { commands } from "@electron/headless/commands";
import { exitCodes, runCommand } from "@electron/headless/runCommand";
import { AppError } from "@shared/errors";
import { describe, expect, test } from "vitest";

const commandThat = (run: Command["run"]): Command => ({
  name: "version",
  options: { out: { type: "string" }, json: { type: "boolean" } },
  run,
});

async function outcome(command: Command, ...args: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runCommand([command], args, {
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
  });
  return { code, printed, complained };
}

describe("a headless command", () => {
  test("gets files and options apart and prints its result", async () => {
    const command = commandThat(async (given, { print }) => {
      print(`${given.positionals.join("+")} ${neededOption(given, "out")} ${given.values.json}`);
      return "done";
    });
    const { code, printed } = await outcome(
      command,
      "version",
      "a.md",
      "--json",
      "b.md",
      "--out",
      "x.agenda",
    );
    expect({ code, printed }).toEqual({ code: 0, printed: ["a.md+b.md x.agenda true"] });
  });

  test.each([
    {
      what: "an expected failure",
      thrown: new AppError("tooLarge", "x.docx is\ntoo large."),
      code: exitCodes.failed,
      line: /^Die Datei ist zu groß.*\(x\.docx is too large\.\)$/,
    },
    {
      what: "wrong use",
      thrown: new UsageError("--to"),
      code: exitCodes.wrongUse,
      line: /\(--to\).*version$/,
    },
    {
      what: "a mistake in the program",
      thrown: new TypeError("x is undefined"),
      code: exitCodes.mistake,
      line: /^Im Programm.*x is undefined$/,
    },
  ])("answers $what with one line and exit code $code", async ({ thrown, code, line }) => {
    const answered = await outcome(
      commandThat(() => Promise.reject(thrown)),
      "version",
    );
    expect(answered).toEqual({ code, printed: [], complained: [expect.stringMatching(line)] });
  });

  test.each([
    { what: "an option it does not know", args: ["version", "--wrong"] },
    { what: "an option without its value", args: ["version", "--out"] },
    { what: "a needed option missing", args: ["version"] },
    { what: "another name", args: ["versoin"] },
    { what: "no name", args: [] },
  ])("given $what is wrong use, and it does not run", async ({ args }) => {
    let ran = false;
    const command = commandThat(async (given) => {
      neededOption(given, "out");
      ran = true;
      return "done";
    });
    expect((await outcome(command, ...args)).code).toBe(exitCodes.wrongUse);
    expect(ran).toBe(false);
  });

  test("that found something ends with 1 and without an error line", async () => {
    expect(
      await outcome(
        commandThat(async () => "findings"),
        "version",
      ),
    ).toEqual({
      code: exitCodes.failed,
      printed: [],
      complained: [],
    });
  });

  test("speaks English when asked", async () => {
    const { complained } = await outcome(
      commandThat(() => Promise.reject(new AppError("tooLarge", "x"))),
      "version",
      "--language=en",
    );
    expect(complained).toEqual([expect.stringMatching(/^The file is too large/)]);
  });
});

test("the overview names every command once", async () => {
  const printed: string[] = [];
  const code = await runCommand(commands, ["help"], {
    print: (line) => void printed.push(line),
    complain: () => {},
  });
  expect(code).toBe(0);
  for (const { name } of commands) {
    expect(printed.filter((line) => line.startsWith(`  ${name}`)).length).toBe(1);
  }
});
