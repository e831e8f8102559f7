import type { SceneProps } from "./sceneProps";
import "./triage.css";

/** "Strategie oder Projekt?", decided aloud: the item, one question after the other, then the proposal. */
export function TriageScene({ scene }: SceneProps<"triage">) {
  const { text, question, proposal } = scene;
  return (
    <section className="triage">
      <p className="item">{text}</p>
      {question && (
        <>
          <h1>
            <small>
              {question.number}/{question.of}
            </small>{" "}
            {question.text}
          </h1>
          <ol>
            {question.answers.map((answer) => (
              <li key={answer}>{answer}</li>
            ))}
          </ol>
        </>
      )}
      {proposal && (
        <>
          <h1>{proposal.outcome}</h1>
          <p>{proposal.because}</p>
        </>
      )}
    </section>
  );
}
