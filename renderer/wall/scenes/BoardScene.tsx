import { ClusterMark } from "@renderer/ui/ClusterMark";
import type { WallCard } from "@shared/domain/events/wall";
import { type WallColumn, type WallRoom, wallBoard } from "@shared/domain/events/wallBoard";
import { memo, type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { SceneProps } from "./sceneProps";
import "./board.css";

/** The cards of the room in their piles; the newest one stands out, nothing moves by itself. */
export function BoardScene({ scene }: SceneProps<"board">) {
  const place = useRef<HTMLDivElement>(null);
  const room = useRoom(place);
  const board = room && wallBoard(scene, room);
  const { newestId } = scene;
  return (
    <section className="board">
      {scene.question !== "" && <h1>{scene.question}</h1>}
      <div ref={place} className="board-place">
        {board?.form === "all" && (
          <div className="board-columns">
            {board.columns.map((piles) => (
              <div key={piles[0]?.key ?? ""} className="board-column">
                {piles.map((pile) => (
                  <Pile key={pile.key} pile={pile} cards={pile.cards} newestId={newestId} />
                ))}
              </div>
            ))}
          </div>
        )}
        {board?.form === "large" && (
          <div className={board.others.length > 0 ? "board-large railed" : "board-large"}>
            {board.others.length > 0 && (
              <ul className="rail">
                {board.others.map((pile) => (
                  <li key={pile.key} className={pile.key === board.pile.key ? "here" : undefined}>
                    <PileTitle pile={pile} />
                  </li>
                ))}
                {board.morePiles > 0 && <li className="quiet">+ {board.morePiles}</li>}
              </ul>
            )}
            <div className="large">
              {board.others.length > 0 && (
                <h2>
                  <PileTitle pile={board.pile} />
                </h2>
              )}
              <div className="board-columns">
                {board.columns.map((cards, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns are places, cards move between them
                  <div key={at} className="board-column">
                    {cards.map((card) => (
                      <Card key={card.id} {...faceOf(card)} isNewest={card.id === newestId} />
                    ))}
                    {at === board.columns.length - 1 && board.hidden > 0 && (
                      <p className="quiet more">+ {board.hidden}</p>
                    )}
                  </div>
                ))}
              </div>
            </div>
          </div>
        )}
      </div>
    </section>
  );
}

type PileProps = { pile: WallColumn; cards: readonly WallCard[]; newestId: string | undefined };

function Pile({ pile, cards, newestId }: PileProps) {
  return (
    <section className="pile">
      <h2>
        <PileTitle pile={pile} />
      </h2>
      {cards.map((card) => (
        <Card key={card.id} {...faceOf(card)} isNewest={card.id === newestId} />
      ))}
    </section>
  );
}

function PileTitle({ pile: { mark, title, cards } }: { pile: WallColumn }) {
  return (
    <span className="pile-title">
      {mark && <ClusterMark {...mark} />}
      <span className="clipped">{title || "…"}</span>
      <span className="count">{cards.length}</span>
    </span>
  );
}

const faceOf = ({ code, text, department }: WallCard) => ({ code, text, department });

/** Drawn anew only where its words differ: each view that is sent has new objects. */
const Card = memo(function Card(props: ReturnType<typeof faceOf> & { isNewest: boolean }) {
  const { code, text, department, isNewest } = props;
  return (
    <article className={isNewest ? "card newest" : "card"}>
      <p className="words">{text}</p>
      <p className="quiet">{[code, department].filter(Boolean).join(" · ")}</p>
    </article>
  );
});

/** The room for cards in units of the type size, followed as the window changes. */
function useRoom(place: RefObject<HTMLElement | null>): WallRoom | undefined {
  const [room, setRoom] = useState<WallRoom>();
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const [width, height] = [element.clientWidth / size, element.clientHeight / size];
      setRoom((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return room;
}
