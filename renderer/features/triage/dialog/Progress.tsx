import type { Question } from "@shared/domain/triage/triage";
import type { ReactNode } from "react";
import classes from "./Question.module.css";
import type { Session } from "./session";
import frame from "./TriageDialog.module.css";

type Props = { questions: readonly Question[]; session: Session; children: ReactNode };

/** How far the questions have come: in words, and as a row of marks for the eye. */
export function Progress({ questions, session, children }: Props) {
  const { question, answers } = session;
  const axis = questions.filter((one) => one[0] === question[0]);
  return (
    <div className={classes.progress}>
      {axis.map((one) => (
        <span
          key={one}
          className={classes.tick}
          data-state={one === question ? "now" : answers[one] === undefined ? "open" : "done"}
        />
      ))}
      <span className={`${frame.quiet} ${classes.place}`}>{children}</span>
    </div>
  );
}
