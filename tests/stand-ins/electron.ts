/**
 * Stands in for the `electron` module, whose program is not needed to see what the main process does with it.
 * Everything that was asked of it is kept in `calls`, in order; listeners are kept in `listeners` and can be
 * told of events with `emit`. `vi.resetModules()` gives a new one.
 */
import { EventEmitter } from "node:events";

export const calls: { name: string; args: unknown[] }[] = [];

const noted =
  <T>(name: string, answer: T) =>
  (...args: unknown[]): T => {
    calls.push({ name, args });
    return answer;
  };

/** What a function was called with, call by call. */
export const callsOf = (name: string): unknown[][] =>
  calls.filter((call) => call.name === name).map(({ args }) => args);

/** What the system and the person answer; `button` counts from 0. */
export const answers = { firstInstance: true, packaged: false, button: 1 };

let ready: () => void = () => {};
const whenReady = new Promise<void>((resolve) => {
  ready = resolve;
});

export const app = Object.assign(new EventEmitter(), {
  commandLine: { appendSwitch: noted("appendSwitch", undefined) },
  enableSandbox: noted("enableSandbox", undefined),
  setPath: noted("setPath", undefined),
  getPath: (name: string) => `/standin/${name}`,
  getVersion: () => "9.9.9",
  quit: noted("quit", undefined),
  exit: noted("exit", undefined),
  requestSingleInstanceLock: () => {
    calls.push({ name: "requestSingleInstanceLock", args: [] });
    return answers.firstInstance;
  },
  whenReady: () => whenReady,
});
Object.defineProperty(app, "isPackaged", { get: () => answers.packaged });

/** Lets the app become ready, as Electron does after the main script has run. */
export function becomeReady(): void {
  calls.push({ name: "ready", args: [] });
  ready();
}

export const handlers = new Map<string, (...args: unknown[]) => unknown>();
export const ipcMain = {
  handle: (name: string, handler: (...args: unknown[]) => unknown) => void handlers.set(name, handler),
};

export const served = new Map<string, (request: Request) => Promise<Response>>();
export const protocol = {
  registerSchemesAsPrivileged: noted("registerSchemesAsPrivileged", undefined),
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
    void served.set(scheme, handler),
};

type Answer<T> = (value: T) => void;
type Permission = (contents: unknown, permission: string, answer: Answer<boolean>) => boolean;

/** What was set on a session, to be asked directly. */
export class Session extends EventEmitter {
  protocol = protocol;
  beforeRequest: (details: object, answer: Answer<{ cancel: boolean }>) => void = () => {};
  request: Permission = () => true;
  check: Permission = () => true;
  device: (details: object) => boolean = () => true;
  displayMedia: (request: object, answer: Answer<object>) => void = () => {};
  webRequest = {
    onBeforeRequest: (handler: Session["beforeRequest"]) => {
      this.beforeRequest = handler;
    },
  };
  setPermissionRequestHandler = (handler: Permission) => {
    this.request = handler;
  };
  setPermissionCheckHandler = (handler: Permission) => {
    this.check = handler;
  };
  setDevicePermissionHandler = (handler: Session["device"]) => {
    this.device = handler;
  };
  setDisplayMediaRequestHandler = (handler: Session["displayMedia"]) => {
    this.displayMedia = handler;
  };
  setSpellCheckerEnabled = noted("setSpellCheckerEnabled", undefined);
  setSpellCheckerLanguages = noted("setSpellCheckerLanguages", undefined);
  setSpellCheckerDictionaryDownloadURL = noted("setSpellCheckerDictionaryDownloadURL", undefined);
  setProxy = noted("setProxy", Promise.resolve());
}
export const session = { defaultSession: new Session() };

/** A page: what it was told about opening others, and its events. */
export class Contents extends EventEmitter {
  openHandler: (details: object) => {
    action: string;
    overrideBrowserWindowOptions?: { webPreferences?: object };
  } = () => ({ action: "allow" });
  mainFrame = { url: "app://agendalotse/" };
  setWindowOpenHandler = (handler: Contents["openHandler"]) => {
    this.openHandler = handler;
  };
  setWebRTCIPHandlingPolicy = noted("setWebRTCIPHandlingPolicy", undefined);
  reload = noted("reload", undefined);
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  static getFocusedWindow = () => null;
  webContents = new Contents();
  options: { webPreferences?: object };
  constructor(options: { webPreferences?: object }) {
    super();
    this.options = options;
    BrowserWindow.all.push(this);
    calls.push({ name: "BrowserWindow", args: [options] });
    app.emit("web-contents-created", {}, this.webContents);
  }
  loadURL = noted("loadURL", Promise.resolve());
  show = noted("show", undefined);
  focus = noted("focus", undefined);
  restore = noted("restore", undefined);
  isMinimized = () => true;
}

export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: noted("setApplicationMenu", undefined),
};

export const shell = { openExternal: noted("openExternal", Promise.resolve()) };

export const dialog = {
  showMessageBox: (...args: unknown[]) => {
    calls.push({ name: "showMessageBox", args });
    return Promise.resolve({ response: answers.button });
  },
  showErrorBox: noted("showErrorBox", undefined),
  showSaveDialog: noted("showSaveDialog", Promise.resolve({ canceled: true, filePath: "" })),
  showOpenDialog: noted("showOpenDialog", Promise.resolve({ canceled: true, filePaths: [] })),
};

export const exposed = new Map<string, unknown>();
export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => void exposed.set(name, value),
};
export const ipcRenderer = { invoke: noted("invoke", Promise.resolve("answer")) };
