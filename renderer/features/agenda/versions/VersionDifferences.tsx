import { Anchor, Text, Title } from "@mantine/core";
import { ChangeList } from "@renderer/ui/history/ChangeList";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import { type Difference, differences, differenceTypes } from "@shared/domain/agenda/versionContent";
import { type KindName, titleOf } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import { useMemo } from "react";
import { Link } from "react-router";
import styles from "./VersionPage.module.css";

type Props = {
  before: Workspace;
  after: Workspace;
  heading: string;
  /** What is there now, where `after` is past as well: only what still exists can be opened. */
  today?: Workspace;
};

/** What differs, item by item: new ones, changed ones with their fields before and after, and gone ones. */
export function VersionDifferences({ before, after, heading, today = after }: Props) {
  const { t } = useWords();
  const found = useMemo(() => differences(before, after), [before, after]);
  return (
    <section aria-labelledby="since">
      <Title order={3} size="h4" id="since" mb="xs">
        {heading}
      </Title>
      {found.length === 0 && <Text c="dimmed">{t("agenda.versions.same")}</Text>}
      {differenceTypes.map((type) => {
        const items = found.filter((one) => one.type === type);
        if (items.length === 0) return null;
        return (
          <section key={type} aria-labelledby={`since-${type}`}>
            <Title order={4} size="h6" id={`since-${type}`} mt="md">
              {t(`agenda.versions.${type}`, { count: items.length })}
            </Title>
            <ul className={styles.differences}>
              {items.map((item) => (
                <li key={item.id}>
                  <DifferenceItem
                    item={item}
                    isThere={titleIn([today], item.kind, item.id) !== undefined}
                    titleFor={(kind, id) => titleIn([after, before], kind, id)}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

type ItemProps = {
  item: Difference;
  isThere: boolean;
  titleFor: (kind: KindName, id: string) => string | undefined;
};

function DifferenceItem({ item, isThere, titleFor }: ItemProps) {
  const { t } = useWords();
  const { kind, before, after } = item;
  const name = nameOf(after ?? before ?? {});
  const words =
    "code" in (after ?? before ?? {})
      ? name
      : t("history.record", { kind: t(`kinds.${kind}.one`), title: name });
  return (
    <>
      {after && isThere ? (
        <Anchor component={Link} to={recordPath(kind, after)}>
          {words}
        </Anchor>
      ) : (
        words
      )}
      {before && after && <ChangeList changes={[item]} titleFor={titleFor} withTitles={false} />}
    </>
  );
}

function titleIn(workspaces: readonly Workspace[], kind: KindName, id: string): string | undefined {
  for (const workspace of workspaces) {
    const record = (workspace[kind] as { id: string }[]).find((one) => one.id === id);
    if (record) return nameOf(record);
  }
  return undefined;
}

/** A record's title with its code in front. */
function nameOf(record: object): string {
  const { code } = record as { code?: string };
  return code ? `${code} ${titleOf(record)}` : titleOf(record);
}
