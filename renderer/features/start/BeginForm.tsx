import { Button, Group, Input, SegmentedControl, Stack, Text, TextInput, Title } from "@mantine/core";
import { beginAgenda } from "@renderer/data/commands/start";
import { useAction } from "@renderer/ui/useAction";
import { useWindowTitle } from "@renderer/ui/useWindowTitle";
import { useWords } from "@renderer/ui/useWords";
import { municipalityKinds } from "@shared/domain/organisation/municipality";
import { type FormEvent, useCallback, useEffect, useId, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { Back } from "./Back";
import {
  type BeginningDraft,
  type BeginningProblem,
  beginningOf,
  blankBeginning,
  problemsOf,
} from "./beginning";

type Props = {
  /** Begin writing, or go on to reading in an existing strategy. */
  purpose: "begin" | "read";
  onBack: () => void;
};

/** The little that must be known before the first page can be shown. */
export function BeginForm({ purpose, onBack }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<BeginningDraft>(() => blankBeginning(new Date().getFullYear()));
  const [isChecked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const kindLabel = useId();
  const heading = t(`start.form.${purpose}Title`);
  useWindowTitle(heading);

  const name = draft.name.trim();
  const title = draft.title ?? (name ? t("start.form.titleOf", { name }) : t("start.form.titlePlain"));
  const problems = problemsOf(draft);
  const errorOf = (problem: BeginningProblem | undefined) =>
    isChecked && problem ? t(`start.form.${problem}`) : undefined;
  const change = (patch: Partial<BeginningDraft>) => setDraft((before) => ({ ...before, ...patch }));

  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const begin = useAction(
    useCallback(async () => {
      await beginAgenda(beginningOf(draft, title, t("start.form.topUnit")));
      await navigate(purpose === "read" ? "/reading" : "/agenda");
    }, [draft, title, t, navigate, purpose]),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(problems).length === 0) return begin.run();
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };

  return (
    <>
      <Stack gap="xs">
        <Back onBack={onBack} />
        <Title order={1}>{heading}</Title>
        <Text c="dimmed">{t(`start.form.${purpose}Purpose`)}</Text>
      </Stack>
      <form ref={form} noValidate onSubmit={submit}>
        <Stack gap="lg" maw="32rem">
          <TextInput
            label={t("start.form.name")}
            description={t("start.form.nameHint")}
            required
            value={draft.name}
            error={errorOf(problems.name)}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <Input.Wrapper label={t("start.form.kind")} labelElement="div" labelProps={{ id: kindLabel }}>
            <div>
              <SegmentedControl
                aria-labelledby={kindLabel}
                value={draft.kind}
                onChange={(kind) => change({ kind: kind as BeginningDraft["kind"] })}
                data={municipalityKinds.map((kind) => ({
                  value: kind,
                  label: t(`enumerations.municipalityKind.${kind}`),
                }))}
              />
            </div>
          </Input.Wrapper>
          <TextInput
            label={t("start.form.title")}
            required
            value={title}
            error={errorOf(problems.title)}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <Group align="flex-start" wrap="nowrap">
            <TextInput
              label={t("start.form.from")}
              inputMode="numeric"
              value={draft.from}
              error={errorOf(problems.from)}
              onChange={(event) => change({ from: event.currentTarget.value })}
            />
            <TextInput
              label={t("start.form.to")}
              inputMode="numeric"
              value={draft.to}
              error={errorOf(problems.to)}
              onChange={(event) => change({ to: event.currentTarget.value })}
            />
          </Group>
          <div>
            <Button type="submit" loading={begin.running}>
              {t(`start.form.${purpose}`)}
            </Button>
          </div>
        </Stack>
      </form>
    </>
  );
}
