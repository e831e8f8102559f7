import { Button, CloseButton, Table, Text } from "@mantine/core";
import { changePaper } from "@renderer/data/commands/councilPapers";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { DateField } from "@renderer/ui/fields/DateField";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { useWords } from "@renderer/ui/useWords";
import { type Consultation, type CouncilPaper, consultationRoles } from "@shared/domain/papers/councilPaper";
import { newConsultation } from "@shared/domain/papers/newConsultation";
import { CommitteeField } from "./CommitteeField";
import { CommitteeMenu } from "./CommitteeMenu";
import classes from "./Committees.module.css";
import { changedAt } from "./save";

type Props = {
  paper: CouncilPaper;
  /** Undefined is a row somebody asked for; it is stored once it has a name. */
  consultation: Consultation | undefined;
  at: number;
  forums: readonly string[];
  focusCall: number;
  onResult: () => void;
  /** Takes the unnamed row away again. */
  onDrop: () => void;
};

/** One committee of the Beratungsfolge; everything but its result saves itself. */
export function CommitteeRow({ paper, consultation, at, forums, focusCall, onResult, onDrop }: Props) {
  const { t } = useWords();
  const number = at + 1;
  const save = (patch: Partial<Consultation>, session: EditSession) =>
    changePaper(
      paper.id,
      (now) => ({ consultations: changedAt(now.consultations, at, (one) => ({ ...one, ...patch })) }),
      session,
    );
  const saveName = (forum: string, session: EditSession) =>
    changePaper(
      paper.id,
      (now) => ({
        consultations: now.consultations[at]
          ? changedAt(now.consultations, at, (one) => ({ ...one, forum }))
          : [...now.consultations, newConsultation(now, forum)],
      }),
      session,
    );
  return (
    <Table.Tr>
      <Table.Td className={classes.number}>{number}.</Table.Td>
      <Table.Td>
        <CommitteeField
          label={t("councilPapers.committees.forumOf", { number })}
          hideLabel
          placeholder={t("councilPapers.committees.forumHint")}
          value={consultation?.forum ?? ""}
          onSave={saveName}
          {...{ forums, focusCall }}
        />
      </Table.Td>
      {consultation ? (
        <>
          <Table.Td className={classes.role}>
            <EnumSelect
              label={t("councilPapers.committees.roleOf", { number })}
              hideLabel
              enumeration="consultationRole"
              values={consultationRoles}
              value={consultation.role}
              onSave={(chosen, session) => chosen && save({ role: chosen }, session)}
            />
          </Table.Td>
          <Table.Td className={classes.date}>
            <DateField
              label={t("councilPapers.committees.dateOf", { number })}
              hideLabel
              value={consultation.date}
              onSave={(day, session) => save({ date: day }, session)}
            />
          </Table.Td>
          <ResultCell {...{ consultation, onResult }} />
          <Table.Td w={44}>
            <CommitteeMenu {...{ paper, at }} />
          </Table.Td>
        </>
      ) : (
        <>
          <Table.Td colSpan={3} />
          <Table.Td w={44}>
            <CloseButton
              mt={4}
              aria-label={t("councilPapers.committees.dropNew", { number })}
              onClick={onDrop}
            />
          </Table.Td>
        </>
      )}
    </Table.Tr>
  );
}

type ResultProps = { consultation: Consultation; onResult: () => void };

function ResultCell({ consultation: { forum, result, remark }, onResult }: ResultProps) {
  const { t } = useWords();
  const resultWords = result && t(`enumerations.consultationResult.${result}`);
  return (
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
      {remark && (
        <Text size="xs" c="dimmed" lineClamp={3}>
          {remark}
        </Text>
      )}
    </Table.Td>
  );
}
