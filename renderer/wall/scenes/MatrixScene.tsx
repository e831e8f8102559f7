import type { SceneProps } from "./sceneProps";
import "./matrix.css";

/** As many rows as the wall can show in large type; the open ones first, since the room is to fill them. */
const mostRows = 8;

const marks = { strong: "●", medium: "◐", weak: "○", none: "–", open: "·" } as const;

/** A matrix, and beside it what it gives to talk about. */
export function MatrixScene({ scene }: SceneProps<"matrix">) {
  const isOpen = (row: (typeof scene.rows)[number]) => row.cells.some(({ strength }) => strength === "open");
  const rows = [...scene.rows].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a))).slice(0, mostRows);
  return (
    <section className="matrix">
      <h1>{scene.title}</h1>
      <table>
        <thead>
          <tr>
            <td />
            {scene.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, code, title, cells }) => (
            <tr key={id}>
              <th scope="row">
                {code} {title}
              </th>
              {cells.map((cell, at) => (
                <td key={scene.columns[at]} className={cell.strength}>
                  <span aria-hidden="true">{marks[cell.strength]}</span>
                  <span className="spoken">{cell.value}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {scene.topics.length > 0 && (
        <ul>
          {scene.topics.slice(0, 3).map((topic) => (
            <li key={topic}>{topic}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
