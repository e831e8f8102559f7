import { Text, VisuallyHidden } from "@mantine/core";
import { titleOf } from "@shared/domain/kinds";
import { type FieldChange, fieldChanges, type RecordChange } from "@shared/i18n/fieldChanges";
import { useWords } from "../useWords";
import classes from "./history.module.css";
import type { TitleFor } from "./historyEntry";

type Props = {
  changes: readonly RecordChange[];
  titleFor: TitleFor;
  /** Names each record; left out where the page is about one record. */
  withTitles: boolean;
};

/** An assessment of people, shown in its own field alone. DOMAIN.md (c) `Stakeholder`. */
const unsaid: ReadonlySet<string> = new Set(["attitude"]);

/** Each record of a change with its fields before and after, in words. */
export function ChangeList({ changes, titleFor, withTitles }: Props) {
  const { t, format } = useWords();
  return changes.map((change) => {
    const fields = fieldChanges({ t, format, titleFor }, change).filter(({ field }) => !unsaid.has(field));
    const record = change.after ?? change.before ?? {};
    const verb = change.before === null ? "made" : change.after === null ? "removed" : "changed";
    return (
      <div key={change.id} className={classes.change}>
        {withTitles && (
          <Text size="sm">
            {t("history.record", { kind: t(`kinds.${change.kind}.one`), title: titleOf(record) })}{" "}
            <span className={classes.quiet}>{t(`history.${verb}`)}</span>
          </Text>
        )}
        {fields.length > 0 && (
          <dl className={classes.fields}>
            {fields.map((field) => (
              <FieldRow
                key={field.field}
                field={field}
                isPlain={change.before === null || change.after === null}
              />
            ))}
          </dl>
        )}
      </div>
    );
  });
}

/** One field: old words struck through, new words beside them; both said to screen readers. */
function FieldRow({ field, isPlain }: { field: FieldChange; isPlain: boolean }) {
  const { t } = useWords();
  const { label, before, after } = field;
  return (
    <div className={classes.field}>
      <dt>{label}</dt>
      <dd>
        {isPlain ? (
          after || before
        ) : before === after ? (
          t("history.insideChanged")
        ) : (
          <>
            {before && (
              <del>
                <VisuallyHidden>{t("history.before")} </VisuallyHidden>
                {before}
              </del>
            )}
            <ins>
              <VisuallyHidden>{t("history.after")} </VisuallyHidden>
              {after || t("history.nothing")}
            </ins>
          </>
        )}
      </dd>
    </div>
  );
}
