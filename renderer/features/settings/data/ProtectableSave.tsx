import { Button, Checkbox, Stack } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Protection } from "@renderer/data/sealing";
import { useAction } from "@renderer/ui/useAction";
import type { SavedFile } from "@shared/desktop";
import { type ReactNode, useCallback, useState } from "react";
import { ProtectDialog } from "./ProtectDialog";

type Props = {
  label: string;
  icon: ReactNode;
  variant: "filled" | "default";
  protect: { label: string; hint: string };
  save: (protection?: Protection) => Promise<SavedFile>;
  /** What is said once the file lies there. */
  saved: (name: string) => string;
};

/** Saves the workspace into one file, on wish with a password. */
export function ProtectableSave({ label, icon, variant, protect, save, saved }: Props) {
  const [isProtected, setProtected] = useState(false);
  const [asking, setAsking] = useState(false);
  const { run, running } = useAction(
    useCallback(
      async (protection?: Protection) => {
        const { name, location } = await save(protection);
        setAsking(false);
        notifications.show({ message: saved(location ?? name), role: "status" });
      },
      [save, saved],
    ),
  );
  return (
    <Stack align="flex-start">
      <Checkbox
        label={protect.label}
        description={protect.hint}
        checked={isProtected}
        onChange={(event) => setProtected(event.currentTarget.checked)}
      />
      <Button
        variant={variant}
        leftSection={icon}
        onClick={() => (isProtected ? setAsking(true) : run())}
        loading={running && !asking}
      >
        {label}
      </Button>
      {asking && (
        <ProtectDialog purpose="file" saving={running} onSave={run} onCancel={() => setAsking(false)} />
      )}
    </Stack>
  );
}
