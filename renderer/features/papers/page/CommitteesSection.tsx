import { Button, Stack, Table, Text } from "@mantine/core";
import type { PaperPageData } from "@renderer/data/queries/councilPapers";
import { useWords } from "@renderer/ui/useWords";
import { isForLeadership } from "@shared/domain/papers/councilPaper";
import { IconPlus } from "@tabler/icons-react";
import { useCallback, useEffect, useState } from "react";
import { ResultDialog } from "../result/ResultDialog";
import { CommitteeRow } from "./CommitteeRow";
import classes from "./Committees.module.css";
import { Section } from "./Section";

/** The committees in their order, each with role, day and result; below, the resolution that came of them. */
export function CommitteesSection({ data }: { data: PaperPageData }) {
  const { t } = useWords();
  const { paper, decision, forums } = data;
  const { consultations } = paper;
  const [resultAt, setResultAt] = useState<number>();
  /** The row somebody asked for, until it has a name and is stored; `call` grows with each asking. */
  const [asked, setAsked] = useState<{ at: number; call: number }>();
  const isAsked = asked !== undefined && asked.at === consultations.length;
  useEffect(() => {
    if (asked && asked.at !== consultations.length) setAsked(undefined);
  }, [asked, consultations.length]);
  const rows = isAsked ? [...consultations, undefined] : consultations;
  const used = new Set(consultations.map(({ forum }) => forum));
  const others = forums.filter((forum) => !used.has(forum));
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
        {rows.length === 0 && <Text c="dimmed">{t("councilPapers.committees.none")}</Text>}
        {rows.length > 0 && (
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
                {rows.map((consultation, at) => (
                  <CommitteeRow
                    // biome-ignore lint/suspicious/noArrayIndexKey: a committee is known by its place alone
                    key={at}
                    {...{ paper, consultation, at }}
                    forums={others}
                    focusCall={isAsked && at === asked.at ? asked.call : 0}
                    onDrop={() => setAsked(undefined)}
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
            onClick={() =>
              setAsked((before) => ({ at: consultations.length, call: (before?.call ?? 0) + 1 }))
            }
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
