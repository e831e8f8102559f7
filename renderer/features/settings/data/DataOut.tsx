import { Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import classes from "./Data.module.css";

/** In words: every way the data leaves the program. */
export function DataOut() {
  const { t } = useWords();
  return (
    <ul className={classes.ways}>
      {(["outWord", "outTables", "outFile"] as const).map((way) => (
        <Text key={way} component="li">
          {t(`settings.data.${way}`)}
        </Text>
      ))}
    </ul>
  );
}
