import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type AppFiles, type FileAnswer, protectingHeaders } from "@electron/host/appFiles";
import type { Host } from "@electron/host/channels";
import { largestFileBytes } from "@electron/host/files";
import { refusalOf } from "@electron/launch/refusal";

/** The loopback server of the browser window. */
export type LoopbackServer = { origin: string; close(): Promise<void> };

export type ServerSettings = {
  port: number;
  files: AppFiles;
  host: Host;
  /** Every call of a channel must carry it; made anew at each start. */
  secret: string;
};

const loopback = "127.0.0.1";
const hostPath = "/host/";

/**
 * Serves the window's files and its host's channels to this machine alone (RELIABILITY 3.9).
 * @throws NodeJS.ErrnoException EADDRINUSE if another program has the port
 */
export async function serve({ port, files, host, secret }: ServerSettings): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    answer(request, files, host, { port: portOf(server), secret }).then(
      (given) => send(response, given),
      (thrown: unknown) => {
        process.stderr.write(`${thrown instanceof Error ? thrown.stack : String(thrown)}\n`);
        send(response, plain(500, "The host failed."));
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host: loopback, exclusive: true }, resolve);
  });
  return {
    origin: `http://${loopback}:${portOf(server)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function answer(
  request: IncomingMessage,
  files: AppFiles,
  host: Host,
  expected: { port: number; secret: string },
): Promise<FileAnswer> {
  const { method = "", url = "", headers } = request;
  const pathname = url.split(/[?#]/, 1)[0] ?? "";
  const isCall = method === "POST" && pathname.startsWith(hostPath);
  const refusal = refusalOf(headers, isCall, { origin: `http://${loopback}:${expected.port}`, ...expected });
  if (refusal !== null) return plain(403, refusal);
  if (!isCall) return files(method, pathname);

  const body = await bodyOf(request);
  if (body === null) return plain(413, "The call is too large.");
  const args = parsed(body);
  if (args === undefined) return plain(400, "The call is not JSON.");
  const bytes = Buffer.from(JSON.stringify(await host.answer(pathname.slice(hostPath.length), args)));
  return {
    ...plain(200, ""),
    headers: { ...jsonHeaders, "Content-Length": String(bytes.length) },
    body: bytes,
  };
}

/** The text of a call, or null for one that is too large, which is not read further than that is known. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers["content-length"]) > largestFileBytes) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestFileBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The value of a JSON text; undefined, which no JSON text means, if it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}

const jsonHeaders = {
  ...protectingHeaders,
  "Content-Type": "application/json; charset=utf-8",
  "Cache-Control": "no-store",
};

function plain(status: number, text: string): FileAnswer {
  return {
    status,
    headers: {
      ...protectingHeaders,
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
    },
    body: Buffer.from(`${text}\n`),
  };
}

function send(response: ServerResponse, { status, headers, body }: FileAnswer): void {
  response.writeHead(status, headers);
  response.end(body);
}
