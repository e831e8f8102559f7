import { Mark, Text, Title } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { Trace } from "@shared/domain/traces/tracesOf";
import { wordsFor } from "@shared/i18n/translate";
import { useId } from "react";
import classes from "./ForgetPlaces.module.css";

/** Fields shown before the list is cut: who wants all of them has the count. */
const shownFields = 50;

/** Where the words stand: record, field, a few words around the first place, and how often. */
export function ForgetPlaces({ traces }: { traces: readonly Trace[] }) {
  const { t } = useWords();
  const id = useId();
  const count = traces.reduce((sum, trace) => sum + trace.count, 0);
  return (
    <section aria-labelledby={id}>
      <Title order={3} size="h6" id={id} aria-live="polite">
        {count === 0 ? t("settings.privacy.forget.noPlaces") : t("settings.privacy.forget.places", { count })}
      </Title>
      {count > 0 && (
        <>
          <Text size="sm" c="dimmed">
            {t("settings.privacy.forget.placesHint")}
          </Text>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
          <ul className={classes.list} tabIndex={0} aria-labelledby={id}>
            {traces.slice(0, shownFields).map((trace) => (
              <Place key={`${trace.id}/${trace.field}/${JSON.stringify(trace.frozen)}`} trace={trace} />
            ))}
            {traces.length > shownFields && (
              <Text component="li" size="sm" c="dimmed">
                {t("settings.privacy.forget.more", { count: traces.length - shownFields })}
              </Text>
            )}
          </ul>
        </>
      )}
    </section>
  );
}

function Place({ trace: { kind, title, field, frozen, count, excerpt } }: { trace: Trace }) {
  const { t } = useWords();
  const named = (of: { kind: string; title: string; field: string }) =>
    t("settings.privacy.forget.kept", {
      kind: wordsFor(t, `kinds.${of.kind}.one`),
      title: of.title,
      field: wordsFor(t, `fields.${of.kind}.${of.field}`),
    });
  return (
    <li>
      <Text size="sm" c="dimmed" truncate>
        {named({ kind, title, field })}
        {frozen && ` · ${named(frozen)}`}
        {count > 1 && ` · ${t("settings.privacy.forget.times", { count })}`}
      </Text>
      <Text size="sm">
        {excerpt.before}
        <Mark>{excerpt.found}</Mark>
        {excerpt.after}
      </Text>
    </li>
  );
}
