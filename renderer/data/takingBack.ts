import { undo } from "./command";
import { nextSteps } from "./history";

const newest = async (): Promise<number | undefined> => (await nextSteps()).undo?.seq;

/** Taking back the step a notice tells of, and no other one that came after it. */
export const takingBack = {
  newest,
  takeBack: async (seq: number | undefined): Promise<void> => {
    if ((await newest()) === seq) await undo();
  },
};
