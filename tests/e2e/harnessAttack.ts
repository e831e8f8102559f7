import type { OpenedApp } from "./harness";

/**
 * Runs something in the page as one of the page's own tasks, bound by the content policy as any script is (what
 * the debugger evaluates itself is not), and waits until the policy has refused it.
 */
export async function attack(app: OpenedApp, run: () => unknown): Promise<void> {
  app.expectProblem(/^content policy: /);
  app.expectProblem(/^console: .*(policy|TrustedHTML|TrustedScript|Trusted Type)/i);
  await app.page.evaluate(`new Promise((refused) => {
    document.addEventListener("securitypolicyviolation", () => setTimeout(refused), { once: true });
    setTimeout(() => { try { (${run})(); } catch (thrown) { console.error("policy: " + thrown); } });
  })`);
}
