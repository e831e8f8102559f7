import { NavLink, Stack } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { Link, useLocation } from "react-router";
import { routeLabel, routes } from "./routes";

/** The map of the window, drawn from the list of routes. */
export function Navigation({ onNavigate }: { onNavigate: () => void }) {
  const { t } = useWords();
  const { pathname } = useLocation();
  return (
    <Stack gap={2}>
      {routes.map(({ path, nav }) => {
        if (!nav) return null;
        const { key, icon: Icon } = nav;
        const to = path.replace(/\/\*$/, "");
        const active = to === "/" ? pathname === "/" : pathname === to || pathname.startsWith(`${to}/`);
        return (
          <NavLink
            key={path}
            component={Link}
            to={to}
            label={routeLabel(t, key)}
            leftSection={<Icon size={20} stroke={1.5} aria-hidden />}
            active={active}
            aria-current={active ? "page" : undefined}
            onClick={onNavigate}
            style={{ borderRadius: "var(--mantine-radius-md)" }}
          />
        );
      })}
    </Stack>
  );
}
