import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from "@mantine/core";
import rows from "@renderer/ui/SubPages.module.css";
import type { Translate } from "@shared/i18n/translate";

/** Deep petrol: one accent, calm on paper and on the projector. Shade 8 on white has contrast 7.6:1. */
const petrol: MantineColorsTuple = [
  "#eaf4f5",
  "#d5e7ea",
  "#a8cfd5",
  "#78b5bf",
  "#519fac",
  "#37909f",
  "#22808f",
  "#126b7a",
  "#0b5967",
  "#04444f",
];

/** Warm grey of paper for surfaces and lines. */
const stone: MantineColorsTuple = [
  "#f8f7f4",
  "#efede8",
  "#dfdcd4",
  "#c9c5ba",
  "#a8a396",
  "#86806f",
  "#6b6557",
  "#544f44",
  "#3a372f",
  "#24221d",
];

/** Letters on the accent follow the scheme; Mantine's own choice is made for the light one only. */
const onAccent: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const isAccent = input.color === undefined || input.color === input.theme.primaryColor;
  return input.variant === "filled" && isAccent
    ? { ...colors, color: "var(--mantine-primary-color-contrast)" }
    : colors;
};

/** The look of the window; words inside it (names of close buttons) are those of the language. */
export const themeIn = (t: Translate) =>
  createTheme({
    primaryColor: "petrol",
    primaryShade: { light: 7, dark: 4 },
    autoContrast: true,
    // The dark scheme's accent is light enough for black letters (6.9:1) and too light for white ones (3:1).
    luminanceThreshold: 0.25,
    variantColorResolver: onAccent,
    colors: { petrol, stone },
    fontFamily: '"Source Sans 3 Variable", "Source Sans 3", "Segoe UI", system-ui, sans-serif',
    headings: {
      fontFamily: '"Source Sans 3 Variable", "Source Sans 3", "Segoe UI", system-ui, sans-serif',
      fontWeight: "620",
    },
    fontSizes: { xs: "0.8125rem", sm: "0.9375rem", md: "1rem", lg: "1.125rem", xl: "1.3125rem" },
    defaultRadius: "md",
    cursorType: "pointer",
    focusRing: "auto",
    respectReducedMotion: true,
    components: {
      Tooltip: {
        defaultProps: { withArrow: true, openDelay: 400, events: { hover: true, focus: true, touch: false } },
      },
      ActionIcon: { defaultProps: { variant: "subtle" } },
      Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.4 } } },
      // Inside a dialog a plain <header> would count as the page's banner.
      ModalHeader: { defaultProps: { role: "none" } },
      DrawerHeader: { defaultProps: { role: "none" } },
      // The placeholder is a focusable element without a role, which a menu may not contain.
      Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
      CloseButton: { defaultProps: { "aria-label": t("ui.close") } },
      Tabs: { classNames: { list: rows.row, tab: rows.page } },
      Table: { defaultProps: { verticalSpacing: "xs" } },
    },
  });

/** Mantine's quiet texts and errors are too pale to read; these have contrast 4.5:1 and more on every surface. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": "var(--mantine-color-stone-6)",
    "--mantine-color-placeholder": "var(--mantine-color-stone-6)",
    "--mantine-color-error": "var(--mantine-color-red-9)",
    "--mantine-color-default-border": "var(--mantine-color-stone-3)",
  },
  dark: {
    "--mantine-color-dimmed": "var(--mantine-color-stone-3)",
    "--mantine-color-placeholder": "var(--mantine-color-stone-4)",
    "--mantine-color-error": "var(--mantine-color-red-4)",
  },
});
