import type { ArgumentsOf, CallHost, Channel, ValueOf } from "@shared/desktop";
import { AppError, type HostAnswer } from "@shared/errors";
import { bodyOf } from "./desktopBody";
import { chooseInPage, saveInPage } from "./desktopFiles";
import { startSecret } from "./desktopSecret";

/** What Electron's preload script puts into the window. */
type Bridge = { call(channel: string, args: unknown): Promise<HostAnswer<unknown>> };

const bridge: Bridge | undefined = Reflect.get(globalThis, "agendalotse");

/**
 * Calls the host this window runs in: Electron over IPC, the browser window over its loopback address.
 * @throws AppError with the host's code; `storage` with `details.reason` "noHost" where no host answers
 */
export const callHost: CallHost = (channel, args) => present(channel, args);

let present: CallHost = bridge ? callOverIpc(bridge) : callOverLoopback;

/** Puts another host in place of the window's own, for tests that play the host. Gives the way back. */
export function replaceHost(host: CallHost): () => void {
  const before = present;
  present = host;
  return () => {
    present = before;
  };
}

function callOverIpc({ call }: Bridge): CallHost {
  return async (channel, args) => valueIn(channel, await call(channel, args));
}

async function callOverLoopback<C extends Channel>(channel: C, args: ArgumentsOf<C>): Promise<ValueOf<C>> {
  const inPage: Partial<{ [K in Channel]: (given: ArgumentsOf<K>) => Promise<ValueOf<K>> }> = {
    "file.save": saveInPage,
    "file.choose": chooseInPage,
  };
  const handler = inPage[channel];
  return handler ? handler(args) : valueIn(channel, await post(channel, args));
}

async function post(channel: Channel, args: unknown): Promise<HostAnswer<unknown>> {
  const secret = startSecret();
  if (secret === null) throw noHost("This window was not opened by a host.");
  const body = await bodyOf(args);
  let response: Response;
  try {
    response = await fetch(`/host/${channel}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Agendalotse-Start": secret },
      body,
    });
  } catch (thrown) {
    throw noHost("The host does not answer.", thrown);
  }
  if (!response.ok) throw noHost(`The host refused the call (${response.status}).`);
  return (await response.json()) as HostAnswer<unknown>;
}

/** The value of an answer. Its type is the contract's: both ends are built from the same source. */
function valueIn<C extends Channel>(_channel: C, answer: HostAnswer<unknown>): ValueOf<C> {
  if (answer.ok) return answer.value as ValueOf<C>;
  const { code, message, details } = answer.error;
  throw new AppError(code, message, details);
}

const noHost = (message: string, cause?: unknown): AppError =>
  new AppError("storage", message, { reason: "noHost" }, cause === undefined ? undefined : { cause });
