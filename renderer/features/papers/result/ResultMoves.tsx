import { Checkbox, Stack, Text } from "@mantine/core";
import type { PaperPageData } from "@renderer/data/queries/councilPapers";
import { useWords } from "@renderer/ui/useWords";
import type { ConsultationResult, ConsultationRole } from "@shared/domain/papers/councilPaper";
import { isResolved, outcomeMoves, recordOfItem } from "@shared/domain/papers/outcome";
import { keyOfItem, wordsOfItem } from "../itemChoices";
import { stateWords } from "../stateWords";

type Props = {
  data: PaperPageData;
  role: ConsultationRole;
  result: ConsultationResult;
  /** Items that stay as they are. */
  left: readonly string[];
  onLeave: (ids: readonly string[]) => void;
};

/** What a result will move or have a note written at, each to be unticked. */
export function ResultMoves({ data: { paper, source }, role, result, left, onLeave }: Props) {
  const { t } = useWords();
  const moves = new Map(
    outcomeMoves(paper.items, source, { role, result }).map((move) => [keyOfItem(move), move]),
  );
  const isNoted = role === "decision" && result === "amended";
  const touched = paper.items.filter(
    (item) => recordOfItem(item, source) && (isNoted || moves.has(keyOfItem(item))),
  );
  const reason =
    role !== "decision"
      ? "onlyDeciding"
      : paper.items.length > 0 && isResolved({ role, result })
        ? "allFurther"
        : "nothingMoves";
  if (touched.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t(`councilPapers.resultDialog.${reason}`)}
      </Text>
    );
  const told = moves.size === 0 ? "notes" : moves.size < touched.length ? "movesAndNotes" : "moves";
  return (
    <Checkbox.Group
      label={t(`councilPapers.resultDialog.${told}`)}
      description={t(
        moves.size === 0 ? "councilPapers.resultDialog.notesHint" : "councilPapers.resultDialog.movesHint",
      )}
      value={touched.flatMap(({ id }) => (left.includes(id) ? [] : id))}
      onChange={(kept) => onLeave(touched.flatMap(({ id }) => (kept.includes(id) ? [] : id)))}
    >
      <Stack gap="xs" mt="xs">
        {touched.map((item) => {
          const move = moves.get(keyOfItem(item));
          const kind = t(`kinds.${item.kind}.one`);
          return (
            <Checkbox
              key={keyOfItem(item)}
              value={item.id}
              label={wordsOfItem(t, item, source)}
              description={
                move
                  ? t("councilPapers.resultDialog.move", {
                      kind,
                      from: stateWords(t, item.kind, move.from),
                      to: stateWords(t, item.kind, move.to),
                    })
                  : t("councilPapers.resultDialog.wordingAt", { kind })
              }
            />
          );
        })}
      </Stack>
    </Checkbox.Group>
  );
}
