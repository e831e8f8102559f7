import { Button, Stack, Table, Text } from "@mantine/core";
import { changePaper } from "@renderer/data/commands/councilPapers";
import type { PaperPageData } from "@renderer/data/queries/councilPapers";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { asksForResolution, isForLeadership } from "@shared/domain/papers/councilPaper";
import { IconPlus } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { ResultDialog } from "../result/ResultDialog";
import { CommitteeRow } from "./CommitteeRow";
import classes from "./Committees.module.css";
import { Section } from "./Section";

/** The committees in their order, each with role, day and result; below, the resolution that came of them. */
export function CommitteesSection({ data }: { data: PaperPageData }) {
  const { t } = useWords();
  const { paper, decision } = data;
  const { id, consultations } = paper;
  const [resultAt, setResultAt] = useState<number>();
  const add = useAction(
    useCallback(
      async (forum: string) =>
        changePaper(id, (now) => ({
          consultations: [
            ...now.consultations,
            { forum, role: asksForResolution(now) ? "decision" : "information", resultText: "" },
          ],
        })),
      [id],
    ),
  );
  const close = useCallback(() => setResultAt(undefined), []);
  return (
    <Section
      section="committees"
      {...(isForLeadership(paper) && {
        title: t("councilPapers.leadership.section"),
        hint: t("councilPapers.leadership.hint"),
      })}
    >
      <Stack gap="sm">
        {consultations.length === 0 && <Text c="dimmed">{t("councilPapers.committees.none")}</Text>}
        {consultations.length > 0 && (
          <div className={classes.scroll}>
            <Table aria-label={t("councilPapers.sections.committees")} className={classes.table}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t("councilPapers.committees.number")}</Table.Th>
                  <Table.Th scope="col">{t("councilPapers.committees.forum")}</Table.Th>
                  <Table.Th scope="col">{t("councilPapers.committees.role")}</Table.Th>
                  <Table.Th scope="col">{t("councilPapers.committees.date")}</Table.Th>
                  <Table.Th scope="col" colSpan={2}>
                    {t("councilPapers.committees.result")}
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {consultations.map((consultation, at) => (
                  <CommitteeRow
                    // biome-ignore lint/suspicious/noArrayIndexKey: a committee is known by its place alone
                    key={at}
                    {...{ paper, consultation, at }}
                    onResult={() => setResultAt(at)}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </div>
        )}
        <div>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
            onClick={() => add.run(t("councilPapers.committees.newName"))}
          >
            {t("councilPapers.committees.add")}
          </Button>
        </div>
        {decision && (
          <Text size="sm">
            <Text span fw={600} inherit>
              {t("councilPapers.decision.title")}
            </Text>{" "}
            <span className={classes.said}>
              {t("councilPapers.decision.line", { code: decision.code, text: decision.text })}
            </span>
          </Text>
        )}
      </Stack>
      {resultAt !== undefined && consultations[resultAt] && (
        <ResultDialog data={data} at={resultAt} consultation={consultations[resultAt]} onClose={close} />
      )}
    </Section>
  );
}
