/** Nothing: the room looks at the person who speaks. */
export function BlackScene() {
  return <div className="black" />;
}
