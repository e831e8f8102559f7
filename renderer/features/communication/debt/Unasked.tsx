import { Anchor, Button, Group, Select, Text, Title } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { grouped } from "@shared/domain/grouped";
import { type Occasion, occasionKey } from "@shared/domain/stakeholders/occasions";
import { useId, useState } from "react";
import { Link } from "react-router";
import { AffectedField } from "../AffectedField";
import { occasionPath } from "../occasionPath";
import { occasionWords } from "../proposals/messageOf";
import classes from "./Unasked.module.css";

/** As many as are answered in one sitting. */
const shownFirst = 10;

/** The order of asking: what was decided comes first. */
const askedOrder = ["decisions", "agendaVersions", "events", "milestones", "measures", "projects"] as const;

/** What was answered here stays until the page is left, so that a second group can be named. */
function useKept(occasions: readonly Occasion[]): Occasion[] {
  const [first] = useState(occasions);
  const known = new Set(first.map(occasionKey));
  return [...first, ...occasions.filter((one) => !known.has(occasionKey(one)))].sort(
    (a, b) => askedOrder.indexOf(a.kind) - askedOrder.indexOf(b.kind),
  );
}

/** Occasions nobody has said of yet whom they affect, each with the field to say it. */
export function Unasked({ occasions }: { occasions: readonly Occasion[] }) {
  const { t, format } = useWords();
  const heading = useId();
  const [kind, setKind] = useState("");
  const [isWhole, setWhole] = useState(false);
  const asked = useKept(occasions);
  const byKind = grouped(occasions, (one) => one.kind);
  const chosen = asked.filter((one) => kind === "" || one.kind === kind);
  const shown = isWhole ? chosen : chosen.slice(0, shownFirst);
  return (
    <section aria-labelledby={heading} className={classes.section}>
      <Group justify="space-between" align="flex-start" mb="sm">
        <div>
          <Title order={2} size="h4" id={heading}>
            {t("communication.debt.unasked")}
          </Title>
          <Text size="sm" c="dimmed">
            {t(asked.length === 0 ? "communication.debt.unaskedNone" : "communication.debt.unaskedHint")}
          </Text>
        </div>
        {byKind.size > 1 && (
          <Select
            w={240}
            aria-label={t("communication.debt.kinds")}
            allowDeselect={false}
            withCheckIcon={false}
            value={kind}
            onChange={(value) => setKind(value ?? "")}
            data={[
              { value: "", label: t("communication.debt.allKinds", { count: occasions.length }) },
              ...askedOrder.flatMap((one) => {
                const count = byKind.get(one)?.length ?? 0;
                const label = t("communication.debt.ofKind", {
                  kind: t(`enumerations.occasionKind.${one}`),
                  count,
                });
                return count === 0 ? [] : [{ value: one, label }];
              }),
            ]}
          />
        )}
      </Group>
      <ul className={classes.list} aria-labelledby={heading}>
        {shown.map((occasion) => (
          <li key={occasionKey(occasion)} className={classes.asked}>
            <div>
              <Anchor component={Link} to={occasionPath(occasion)} c="inherit" fw={500}>
                {occasionWords(t, occasion)}
              </Anchor>
              <Text size="sm" c="dimmed">
                {[occasion.within, format.date(occasion.day)].filter(Boolean).join(" · ")}
              </Text>
            </div>
            <AffectedField kind={occasion.kind} id={occasion.id} title={occasionWords(t, occasion)} />
          </li>
        ))}
      </ul>
      {chosen.length > shown.length && (
        <Button variant="subtle" size="compact-sm" mt="xs" ml={-8} onClick={() => setWhole(true)}>
          {t("communication.debt.more", { count: chosen.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
