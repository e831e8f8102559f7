import { type Command, isSet, UsageError } from "@electron/headless/command";
import { readGivenFile } from "@electron/headless/files";
import { checkWorkspace } from "@shared/domain/check";
import { type KindName, kindNames, titleOf } from "@shared/domain/kinds";
import { byId, type Workspace } from "@shared/domain/workspace";
import { findingWords } from "@shared/i18n/findingWords";
import { formatIn } from "@shared/i18n/format";
import { readWorkspaceFile } from "@shared/transfer/workspaceFile";

/** Opens a workspace file as the app would and prints what its checks find: ARCHITECTURE 8. */
export const check: Command = {
  name: "check",
  options: { json: { type: "boolean" } },
  async run(given, { t, language, print }) {
    const [path, ...more] = given.positionals;
    if (path === undefined || more.length > 0) throw new UsageError(".agenda");
    const { workspace, dangling } = await readWorkspaceFile(await readGivenFile(path));
    const { open, acknowledged } = checkWorkspace(workspace, new Date().toISOString().slice(0, 10));
    const count = kindNames.reduce((sum, kind) => sum + workspace[kind].length, 0);
    if (isSet(given, "json")) {
      const result = {
        records: count,
        dangling,
        open,
        acknowledged: acknowledged.map(({ finding }) => finding),
      };
      print(JSON.stringify(result, null, 2));
      return open.length + dangling.length > 0 ? "findings" : "done";
    }
    const nameOf = namesIn(workspace);
    const format = formatIn(language);
    print(t("headless.check.readable", { count }));
    for (const { kind, recordId, field, missingId } of dangling)
      print(t("headless.check.dangling", { name: nameOf(kind, recordId), field, missingId }));
    for (const finding of open)
      print(`${nameOf(finding.kind, finding.recordId)}: ${findingWords(t, format, finding)}`);
    print(t("headless.check.found", { count: open.length }));
    if (acknowledged.length > 0) print(t("headless.check.acknowledged", { count: acknowledged.length }));
    return open.length + dangling.length > 0 ? "findings" : "done";
  },
};

/** What people call a record: its number and title. */
function namesIn(workspace: Workspace): (kind: KindName, id: string) => string {
  const known = new Map(kindNames.map((kind) => [kind, byId<{ id: string }>(workspace[kind])]));
  return (kind, id) => {
    const record = known.get(kind)?.get(id);
    if (!record) return id;
    const code = "code" in record ? `${record.code} ` : "";
    return `${code}${titleOf(record)}`;
  };
}
