import { type NotificationData, notifications } from "@mantine/notifications";

let last: string | undefined;

/**
 * Says what was just done, undone or redone, in the place of what was said before: the newest step is the only one
 * a person can still take back, and a pile of messages would cover the page. Gives the id to hide it by.
 */
export function showStep(notice: NotificationData): string {
  if (last) notifications.hide(last);
  last = notifications.show({ role: "status", ...notice });
  return last;
}
