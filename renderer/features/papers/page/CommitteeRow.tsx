import { ActionIcon, Button, Menu, Table, Text } from "@mantine/core";
import { changePaper } from "@renderer/data/commands/councilPapers";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { DateField } from "@renderer/ui/fields/DateField";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type Consultation, type CouncilPaper, consultationRoles } from "@shared/domain/papers/councilPaper";
import { IconArrowDown, IconArrowUp, IconDots, IconTrash } from "@tabler/icons-react";
import { useCallback } from "react";
import classes from "./Committees.module.css";
import { changedAt, movedTo, withoutAt } from "./save";

type Props = { paper: CouncilPaper; consultation: Consultation; at: number; onResult: () => void };

/** One committee of the Beratungsfolge; everything but its result saves itself. */
export function CommitteeRow({ paper, consultation, at, onResult }: Props) {
  const { t } = useWords();
  const { forum, role, date, result, resultText } = consultation;
  const number = at + 1;
  const save = (patch: Partial<Consultation>, session: EditSession) =>
    changePaper(
      paper.id,
      (now) => ({ consultations: changedAt(now.consultations, at, (one) => ({ ...one, ...patch })) }),
      session,
    );
  const change = useAction(
    useCallback(
      async (to: (now: Consultation[]) => Consultation[]) =>
        changePaper(paper.id, (now) => ({ consultations: to(now.consultations) })),
      [paper.id],
    ),
  );
  const resultWords = result && t(`enumerations.consultationResult.${result}`);
  return (
    <Table.Tr>
      <Table.Td className={classes.number}>{number}.</Table.Td>
      <Table.Td>
        <TextArea
          label={t("councilPapers.committees.forumOf", { number })}
          hideLabel
          required
          minRows={1}
          value={forum}
          onSave={(text, session) => save({ forum: text.replace(/\s+/g, " ") }, session)}
        />
      </Table.Td>
      <Table.Td className={classes.role}>
        <EnumSelect
          label={t("councilPapers.committees.roleOf", { number })}
          hideLabel
          enumeration="consultationRole"
          values={consultationRoles}
          value={role}
          onSave={(chosen, session) => chosen && save({ role: chosen }, session)}
        />
      </Table.Td>
      <Table.Td className={classes.date}>
        <DateField
          label={t("councilPapers.committees.dateOf", { number })}
          hideLabel
          value={date}
          onSave={(day, session) => save({ date: day }, session)}
        />
      </Table.Td>
      <Table.Td className={classes.result}>
        <Button
          variant={result ? "subtle" : "default"}
          size="sm"
          px="sm"
          ml={result ? -12 : 0}
          onClick={onResult}
          aria-label={
            resultWords
              ? t("councilPapers.committees.change", { forum, result: resultWords })
              : t("councilPapers.committees.recordOf", { forum })
          }
        >
          {resultWords ?? t("councilPapers.committees.record")}
        </Button>
        {resultText && (
          <Text size="xs" c="dimmed" lineClamp={3}>
            {resultText}
          </Text>
        )}
      </Table.Td>
      <Table.Td w={44}>
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              mt={4}
              aria-label={t("councilPapers.committees.menuOf", { number })}
            >
              <IconDots size={18} stroke={1.5} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconArrowUp size={16} stroke={1.5} aria-hidden />}
              disabled={at === 0}
              onClick={() => change.run((now) => movedTo(now, at, at - 1))}
            >
              {t("councilPapers.committees.up")}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconArrowDown size={16} stroke={1.5} aria-hidden />}
              disabled={at === paper.consultations.length - 1}
              onClick={() => change.run((now) => movedTo(now, at, at + 1))}
            >
              {t("councilPapers.committees.down")}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
              onClick={() => change.run((now) => withoutAt(now, at))}
            >
              {t("councilPapers.committees.remove")}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Table.Td>
    </Table.Tr>
  );
}
