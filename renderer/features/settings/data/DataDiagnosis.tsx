import { Button, Code, Group } from "@mantine/core";
import { diagnosis } from "@renderer/data/diagnosis";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { useCallback, useState } from "react";

/** The state of the program as a text for whoever helps, shown whole before anybody copies it. */
export function DataDiagnosis() {
  const { t } = useWords();
  const [text, setText] = useState<string>();
  const [isCopied, setCopied] = useState(false);
  const make = useAction(
    useCallback(async () => setText(await diagnosis(new Date().toISOString(), navigator.userAgent)), []),
  );
  const copy = useAction(
    useCallback(async () => {
      await navigator.clipboard.writeText(text ?? "");
      setCopied(true);
    }, [text]),
  );
  if (text === undefined)
    return (
      <div>
        <Button variant="default" onClick={() => make.run()} loading={make.running}>
          {t("settings.diagnosis.make")}
        </Button>
      </div>
    );
  return (
    <div>
      <Code
        block
        tabIndex={0}
        role="region"
        aria-label={t("settings.diagnosis.title")}
        mah={280}
        style={{ overflow: "auto" }}
      >
        {text}
      </Code>
      <Group mt="xs">
        <Button variant="default" onClick={() => copy.run()}>
          {isCopied ? t("settings.diagnosis.copied") : t("settings.diagnosis.copy")}
        </Button>
      </Group>
    </div>
  );
}
