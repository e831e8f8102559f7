import { Link, useLocation } from "react-router";
import styles from "./SubPages.module.css";

type Props = {
  /** Spoken name of the way between the pages. */
  label: string;
  pages: readonly { to: string; label: string }[];
};

/** The way between the pages of an area. Current is the one whose address goes furthest along with that of the window. */
export function SubPages({ label, pages }: Props) {
  const { pathname } = useLocation();
  const [current] = pages
    .filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
    .sort((a, b) => b.to.length - a.to.length);
  return (
    <nav aria-label={label} className={styles.pages}>
      {pages.map((page) => (
        <Link
          key={page.to}
          to={page.to}
          className={styles.page}
          aria-current={page === current ? "page" : undefined}
        >
          {page.label}
        </Link>
      ))}
    </nav>
  );
}
