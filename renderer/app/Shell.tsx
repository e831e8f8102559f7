import { AppShell, Burger, Group, Kbd, Text, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useWords } from "@renderer/ui/useWords";
import { IconSearch } from "@tabler/icons-react";
import { Suspense, useEffect } from "react";
import { Route, Routes, useLocation } from "react-router";
import { ErrorBoundary } from "./ErrorBoundary";
import { Keys } from "./Keys";
import { LookBanner } from "./LookBanner";
import { Navigation } from "./Navigation";
import { NotFound } from "./NotFound";
import { Palette } from "./Palette";
import { palette } from "./paletteState";
import { isRoom, loadPages, routes } from "./routes";
import { SampleBanner } from "./SampleBanner";
import classes from "./Shell.module.css";
import { StatusLine } from "./StatusLine";
import { shortcutText } from "./shortcutText";
import { UndoButtons } from "./UndoButtons";
import { useIsForLook } from "./useIsForLook";
import { whenIdle } from "./whenIdle";

/** The frame around every page: navigation, search, undo, status line. */
export function Shell({ isSample }: { isSample: boolean }) {
  const { t, language } = useWords();
  const [navOpened, nav] = useDisclosure(false);
  useEffect(() => whenIdle(loadPages), []);
  const onlyLook = useIsForLook();
  const { pathname } = useLocation();
  const area = pathname.split("/")[1] ?? "";
  const isBare = isRoom(pathname);
  return (
    <AppShell
      header={isBare ? undefined : { height: 52 }}
      footer={{ height: 30 }}
      navbar={isBare ? undefined : { width: 224, breakpoint: "sm", collapsed: { mobile: !navOpened } }}
      padding={isBare ? 0 : "lg"}
    >
      <button type="button" className="skip-link" onClick={focusContent}>
        {t("app.skipToContent")}
      </button>
      {!isBare && (
        <>
          <AppShell.Header className={classes.header}>
            <Group h="100%" px="md" gap="sm" wrap="nowrap">
              <Burger
                opened={navOpened}
                onClick={nav.toggle}
                hiddenFrom="sm"
                size="sm"
                aria-label={t("app.nav.label")}
              />
              <Text className={classes.brand}>{t("app.name")}</Text>
              <UnstyledButton className={classes.search} onClick={palette.open}>
                <IconSearch size={16} stroke={1.5} aria-hidden />
                <span className={classes.searchText}>{t("app.search")}</span>
                <Kbd size="xs">{shortcutText("mod+K", language)}</Kbd>
              </UnstyledButton>
              <UndoButtons />
            </Group>
          </AppShell.Header>
          <AppShell.Navbar className={classes.navbar} p="xs" aria-label={t("app.nav.label")}>
            <Navigation onNavigate={nav.close} />
          </AppShell.Navbar>
        </>
      )}
      <AppShell.Main id="content" tabIndex={-1} className={classes.main}>
        {onlyLook && <LookBanner />}
        {isSample && !onlyLook && !isBare && <SampleBanner />}
        <ErrorBoundary key={area}>
          <Suspense fallback={null}>
            <Routes>
              {routes.map(({ path, Page }) => (
                <Route key={path} path={path} element={<Page />} />
              ))}
              <Route path="*" element={<NotFound />} />
            </Routes>
          </Suspense>
        </ErrorBoundary>
      </AppShell.Main>
      <AppShell.Footer className={classes.footer}>
        <StatusLine />
      </AppShell.Footer>
      <Palette />
      <Keys />
    </AppShell>
  );
}

/** A button, since the address after "#" belongs to the router. */
function focusContent() {
  document.getElementById("content")?.focus();
}
