import { createContext, type ReactNode, type RefObject, useContext, useEffect, useRef } from "react";
import { Link, useLocation } from "react-router";
import styles from "./SubPages.module.css";

type Pages = {
  /** Spoken name of the way between the pages. */
  label: string;
  pages: readonly { to: string; label: string }[];
};

const AreaPages = createContext<(Pages & { walked: RefObject<boolean> }) | undefined>(undefined);

/**
 * Names the pages of an area once. The head of each of them (`PageHeader`) shows the way to the others, so that it
 * stands at the same place everywhere: below title and purpose, above what the page holds.
 */
export function WithSubPages({ label, pages, children }: Pages & { children: ReactNode }) {
  const walked = useRef(false);
  return <AreaPages value={{ label, pages, walked }}>{children}</AreaPages>;
}

/**
 * The way between the pages of the area. Current is the one whose address goes furthest along with that of the
 * window. Nothing where an area has one page only. Who walks it by keys stays on it, though each page draws its own.
 */
export function SubPages() {
  const area = useContext(AreaPages);
  const { pathname } = useLocation();
  const row = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what has changed.
  useEffect(() => {
    if (!area?.walked.current) return;
    area.walked.current = false;
    if (document.activeElement === document.body)
      row.current?.querySelector<HTMLElement>("[aria-current]")?.focus({ preventScroll: true });
  }, [area, pathname]);
  if (!area) return null;
  const [current] = area.pages
    .filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
    .sort((a, b) => b.to.length - a.to.length);
  return (
    <nav ref={row} aria-label={area.label} className={styles.row}>
      {area.pages.map((page) => (
        <Link
          key={page.to}
          to={page.to}
          className={styles.page}
          onClick={() => {
            area.walked.current = true;
          }}
          aria-current={page === current ? "page" : undefined}
        >
          {page.label}
        </Link>
      ))}
    </nav>
  );
}
