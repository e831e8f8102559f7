import { Button, Center, Stack, Text, Title } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";

type Props = {
  /** Why this window may not write. */
  why: "taken" | "elsewhere";
  onGoOn: () => void;
};

/** This window may not write (any more): says why, and offers the way on. */
export function OtherWindow({ why, onGoOn }: Props) {
  const { t } = useWords();
  return (
    <Center mih="100%" p="lg" component="main">
      <Stack maw={560} gap="md" align="flex-start" role="alert">
        <Title order={1} size="h3">
          {t(`app.ownership.${why}.title`)}
        </Title>
        <Text>{t(`app.ownership.${why}.text`)}</Text>
        <Button onClick={onGoOn}>{t(`app.ownership.${why}.goOn`)}</Button>
      </Stack>
    </Center>
  );
}
