import { parseArgs } from "node:util";
import { type Command, type Given, UsageError } from "@electron/headless/command";
import { isAppError } from "@shared/errors";
import { createTranslate, type Translate } from "@shared/i18n/translate";
import { languages } from "@shared/i18n/words";

/** Where a command's words go. */
export type Output = { print(line: string): void; complain(line: string): void };

/** Exit codes: done; failed or found something; used wrongly; a mistake in the program. */
export const exitCodes = { done: 0, failed: 1, wrongUse: 2, mistake: 70 } as const;

/** Runs what the arguments say and gives the exit code. An error is one line. */
export async function runCommand(
  commands: readonly Command[],
  [name, ...rest]: readonly string[],
  { print, complain }: Output,
): Promise<number> {
  const language = languageIn(rest);
  const t = createTranslate(language);
  if (name === undefined || name === "help" || name === "--help") {
    for (const line of overview(commands, t)) print(line);
    return name === undefined ? exitCodes.wrongUse : exitCodes.done;
  }
  const command = commands.find((known) => known.name === name);
  if (command === undefined) {
    complain(t("headless.unknownCommand", { name, known: commands.map((known) => known.name).join(", ") }));
    return exitCodes.wrongUse;
  }
  try {
    const found = await command.run(taken(command, rest), { t, language, print });
    return found === "findings" ? exitCodes.failed : exitCodes.done;
  } catch (thrown) {
    if (thrown instanceof UsageError) {
      complain(
        t("headless.wrongUse", {
          problem: thrown.message,
          usage: t(`headless.commands.${command.name}.usage`),
        }),
      );
      return exitCodes.wrongUse;
    }
    if (isAppError(thrown)) {
      const sentence = t(`errors.${thrown.code}`, { ...thrown.details });
      complain(t("headless.failed", { sentence, message: oneLine(thrown.message) }));
      return exitCodes.failed;
    }
    complain(t("headless.mistake", { message: oneLine(String(thrown)) }));
    if (process.env.AGENDALOTSE_DEBUG && thrown instanceof Error) complain(thrown.stack ?? "");
    return exitCodes.mistake;
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function languageIn(args: readonly string[]): (typeof languages)[number] {
  const at = args.findIndex((argument) => argument === "--language" || argument.startsWith("--language="));
  const asked = args[at]?.split("=")[1] ?? args[at + 1];
  const given = at === -1 ? process.env.AGENDALOTSE_LANGUAGE : asked;
  return languages.find((language) => language === given) ?? "de";
}

/** The arguments as the command's options say; anything else is wrong use. */
function taken({ options }: Command, args: readonly string[]): Given {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { ...options, language: { type: "string" } },
      allowPositionals: true,
      strict: true,
    });
    return { positionals, values };
  } catch (thrown) {
    if (thrown instanceof TypeError) throw new UsageError(thrown.message);
    throw thrown;
  }
}

function overview(commands: readonly Command[], t: Translate): string[] {
  return [
    t("headless.title"),
    ...commands.flatMap(({ name }) => [
      "",
      `  ${t(`headless.commands.${name}.usage`)}`,
      `      ${t(`headless.commands.${name}.summary`)}`,
    ]),
  ];
}
