import { Code, Text } from "@mantine/core";
import { recordCount } from "@renderer/data/queries/settings";
import { callHost } from "@renderer/desktop";
import { builtOn } from "@renderer/ui/builtOn";
import { showError } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { AppInfo } from "@shared/desktop";
import { type ReactNode, useEffect, useState } from "react";
import classes from "./Data.module.css";

/** Folder, host, version and size, as a list of facts. */
export function DataWhere() {
  const { t, format } = useWords();
  const [info, setInfo] = useState<AppInfo>();
  const count = useLive(recordCount);
  useEffect(() => {
    callHost("app.info", {}).then(setInfo, (thrown: unknown) => showError(t, thrown));
  }, [t]);
  const facts: [string, ReactNode][] = [
    [t("settings.data.folder"), info && <Code className={classes.folder}>{info.dataFolder}</Code>],
    [
      t("settings.data.contents"),
      count !== undefined && t("settings.data.contentsText", { entries: format.number(count) }),
    ],
    [t("settings.data.host"), info && t(`settings.data.hosts.${info.host}`)],
    [
      t("settings.data.version"),
      info &&
        (builtOn
          ? t("settings.data.versionOf", { version: info.version, date: format.date(builtOn) })
          : info.version),
    ],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([name, fact]) => (
        <div key={name} className={classes.fact}>
          <Text component="dt" c="dimmed">
            {name}
          </Text>
          <Text component="dd" m={0}>
            {fact}
          </Text>
        </div>
      ))}
    </dl>
  );
}
