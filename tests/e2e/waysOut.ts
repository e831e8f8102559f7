/** A way by which a script in the window could send something to an address, `host:port`. */
export type WayOut = { way: string; run: (at: string) => unknown };

/** The ways that leave the page where it is. Each function is sent to the page by itself, so it names all it needs. */
export const waysInPlace: readonly WayOut[] = [
  { way: "fetch", run: (at) => void fetch(`http://${at}/x`, { mode: "no-cors" }).catch(() => {}) },
  {
    way: "XMLHttpRequest",
    run: (at) => {
      const request = new XMLHttpRequest();
      request.open("POST", `http://${at}/x`);
      request.send("x");
    },
  },
  { way: "beacon", run: (at) => navigator.sendBeacon(`http://${at}/x`, "x") },
  { way: "socket", run: (at) => void new WebSocket(`ws://${at}/x`) },
  { way: "event stream", run: (at) => void new EventSource(`http://${at}/x`) },
  {
    way: "image",
    run: (at) => {
      new Image().src = `http://${at}/x.png`;
    },
  },
  {
    way: "style sheet",
    run: (at) =>
      document.head.append(
        Object.assign(document.createElement("link"), { rel: "stylesheet", href: `http://${at}/x.css` }),
      ),
  },
  {
    way: "script",
    run: (at) =>
      document.head.append(Object.assign(document.createElement("script"), { src: `http://${at}/x.js` })),
  },
  {
    way: "module",
    run: (at) => {
      const link = Object.assign(document.createElement("link"), {
        rel: "modulepreload",
        href: `http://${at}/x.js`,
      });
      document.head.append(link);
    },
  },
  {
    way: "prefetch",
    run: (at) =>
      document.head.append(
        Object.assign(document.createElement("link"), { rel: "prefetch", href: `http://${at}/x` }),
      ),
  },
  {
    way: "preconnect",
    run: (at) =>
      document.head.append(
        Object.assign(document.createElement("link"), { rel: "preconnect", href: `http://${at}/` }),
      ),
  },
  {
    way: "ping",
    run: (at) => {
      const link = Object.assign(document.createElement("a"), { href: "#ping", ping: `http://${at}/x` });
      document.body.append(link);
      link.click();
    },
  },
  { way: "font", run: (at) => void new FontFace("x", `url(http://${at}/x)`).load().catch(() => {}) },
  {
    way: "worker",
    run: (at) => {
      const source = `fetch("http://${at}/x", { mode: "no-cors" })`;
      void new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
    },
  },
  {
    way: "film",
    run: (at) =>
      document.body.append(
        Object.assign(document.createElement("video"), { src: `http://${at}/x.mp4`, preload: "auto" }),
      ),
  },
  {
    way: "background",
    run: (at) => {
      document.body.style.backgroundImage = `url(http://${at}/x.png)`;
    },
  },
  {
    way: "style element",
    run: (at) =>
      document.head.append(
        Object.assign(document.createElement("style"), { textContent: `@import "http://${at}/x.css";` }),
      ),
  },
  {
    way: "object",
    run: (at) =>
      document.body.append(
        Object.assign(document.createElement("object"), { data: `http://${at}/x`, type: "text/html" }),
      ),
  },
  {
    way: "frame",
    run: (at) =>
      document.body.append(Object.assign(document.createElement("iframe"), { src: `http://${at}/x` })),
  },
  {
    way: "speculation",
    run: (at) => {
      const rules = JSON.stringify({ prefetch: [{ source: "list", urls: [`http://${at}/x`] }] });
      const script = Object.assign(document.createElement("script"), { type: "speculationrules" });
      script.textContent = rules;
      document.head.append(script);
    },
  },
  {
    way: "call between browsers",
    run: async (at) => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${at}` }] });
      connection.createDataChannel("x");
      await connection.setLocalDescription(await connection.createOffer());
    },
  },
];

/** The ways that lead the page elsewhere. */
export const waysElsewhere: readonly WayOut[] = [
  { way: "new window", run: (at) => void window.open(`http://${at}/x`) },
  {
    way: "form",
    run: (at) => {
      const form = Object.assign(document.createElement("form"), {
        action: `http://${at}/x`,
        method: "post",
      });
      document.body.append(form);
      form.submit();
    },
  },
  {
    way: "navigation",
    run: (at) => {
      location.href = `http://${at}/x`;
    },
  },
];
