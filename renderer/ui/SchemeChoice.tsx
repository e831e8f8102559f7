import { type MantineColorScheme, SegmentedControl, useMantineColorScheme } from "@mantine/core";
import { useWords } from "./useWords";

/** Light, dark, or as the system says. */
export function SchemeChoice({ size = "sm" }: { size?: "xs" | "sm" }) {
  const { t } = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      size={size}
      aria-label={t("app.appearance")}
      value={colorScheme}
      data={[
        { value: "light", label: t("app.light") },
        { value: "dark", label: t("app.dark") },
        { value: "auto", label: t("app.systemScheme") },
      ]}
      onChange={(chosen) => setColorScheme(chosen as MantineColorScheme)}
    />
  );
}
