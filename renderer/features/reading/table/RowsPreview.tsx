import { ScrollArea, Table, Text, Title } from "@mantine/core";
import type { PlanLook } from "@renderer/data/workers/tableMessages";
import { useWords } from "@renderer/ui/useWords";
import { type KindName, titleOf } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import { columnWords } from "@shared/i18n/readingWords";
import { wordsFor } from "@shared/i18n/translate";
import { valueInWords } from "@shared/i18n/valueWords";
import { isTaken } from "@shared/transfer/plan/tableRows";
import { requiredField } from "@shared/transfer/plan/tableTargets";
import classes from "./Table.module.css";
import type { LookedAt } from "./useTable";

type Props = { plan: PlanLook; choice: LookedAt; workspace: Workspace };

/** The first rows as they will be stored. */
export function RowsPreview({ plan, choice, workspace }: Props) {
  const { t, format } = useWords();
  const titleFor = (kind: KindName, id: string) => {
    const record = (workspace[kind] as { id: string }[]).find((one) => one.id === id);
    return record && titleOf(record);
  };
  const { look, mapping, target } = choice;
  const columns = look.headings.flatMap((heading) => {
    const field = mapping[heading];
    return field && field !== requiredField[target] ? [{ heading, field }] : [];
  });
  const unread = new Map(
    plan.hints.flatMap((hint) =>
      hint.type === "unread"
        ? hint.cells
            .filter((cell) => !isTaken(cell))
            .map((cell) => [`${cell.line} ${cell.heading}`, cell.text])
        : [],
    ),
  );
  const wordsOf = (values: Readonly<Record<string, unknown>>, field: string) => {
    if (field === "period") {
      const edge = (name: "start" | "end") =>
        valueInWords({ t, format, titleFor }, target, name, values[name]);
      return [edge("start"), edge("end")].filter((day) => day !== "").join(" – ");
    }
    const [outer = field, answer] = field.split(".");
    const value = values[outer];
    if (answer === undefined) return valueInWords({ t, format, titleFor }, target, field, value);
    const given = (value as Record<string, string> | undefined)?.[answer];
    return given === undefined ? "" : wordsFor(t, `enumerations.criterionAnswer.${given}`);
  };
  if (plan.rows.length === 0) return null;
  const stored = plan.counts.new + plan.counts.changed + plan.counts.same;
  return (
    <section aria-label={t("reading.table.preview")}>
      <Title order={3} size="h4" mb="xs">
        {t("reading.table.preview")}
      </Title>
      {stored > plan.rows.length && (
        <Text size="sm" c="dimmed" mb="xs">
          {t("reading.table.shown", { count: plan.rows.length })}
        </Text>
      )}
      <ScrollArea.Autosize
        mah={420}
        viewportProps={{ tabIndex: 0, "aria-label": t("reading.table.preview"), role: "group" }}
      >
        <Table stickyHeader className={classes.rows}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th className={classes.short}>{t("reading.table.line")}</Table.Th>
              <Table.Th className={classes.short}>{t("reading.table.state")}</Table.Th>
              <Table.Th>{columnWords(t, target, requiredField[target])}</Table.Th>
              {columns.map(({ heading, field }) => (
                <Table.Th key={heading}>{columnWords(t, target, field)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {plan.rows.map((row) => (
              <Table.Tr key={row.line}>
                <Table.Td>{row.line}</Table.Td>
                <Table.Td>{t(`reading.comparison.${row.comparison}`)}</Table.Td>
                <Table.Th scope="row" fw={500}>
                  {row.title}
                </Table.Th>
                {columns.map(({ heading, field }) => {
                  const lost = unread.get(`${row.line} ${heading}`);
                  return (
                    <Table.Td key={heading}>
                      <div className={classes.value}>
                        {lost === undefined ? (
                          wordsOf(row.values, field)
                        ) : (
                          <span className={classes.unread}>
                            {lost} ({t("reading.table.unreadCell")})
                          </span>
                        )}
                      </div>
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </section>
  );
}
