import { Button, Group, PasswordInput, Stack } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { useState } from "react";

/** Shorter ones can be tried out whatever the key derivation costs. */
const shortest = 12;

type Props = { onChoose: (password: string) => void; onCancel: () => void };

/** Asks for a new password, twice. */
export function ProtectPassword({ onChoose, onCancel }: Props) {
  const { t } = useWords();
  const [password, setPassword] = useState("");
  const [repeated, setRepeated] = useState("");
  const [tried, setTried] = useState(false);
  const isShort = [...password].length < shortest;
  const differs = password !== repeated;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isShort || differs) setTried(true);
        else onChoose(password);
      }}
    >
      <Stack>
        <PasswordInput
          data-autofocus
          label={t("settings.protect.password")}
          description={t("settings.protect.passwordHint", { count: shortest })}
          autoComplete="new-password"
          value={password}
          error={tried && isShort && t("settings.protect.tooShort", { count: shortest })}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <PasswordInput
          label={t("settings.protect.repeat")}
          autoComplete="new-password"
          value={repeated}
          error={tried && !isShort && differs && t("settings.protect.differs")}
          onChange={(event) => setRepeated(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit">{t("settings.protect.next")}</Button>
          <Button variant="default" onClick={onCancel}>
            {t("ui.cancel")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
