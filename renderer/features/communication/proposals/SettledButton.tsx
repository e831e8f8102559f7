import { Button, type ButtonProps } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";

type Props = ButtonProps & {
  isSettled: boolean;
  onPress: () => void;
  "aria-label"?: string;
  "aria-describedby"?: string;
};

/**
 * A button that, once it has done its work, stays where it is and says so. It keeps the keyboard, and pressed twice it
 * does nothing the second time.
 */
export function SettledButton({ isSettled, onPress, variant, children, ...props }: Props) {
  return (
    <Button
      {...props}
      variant={isSettled ? "transparent" : variant}
      {...(isSettled
        ? {
            "aria-disabled": true,
            color: "gray",
            c: "dimmed",
            style: { cursor: "default" },
            leftSection: <IconCheck size={16} stroke={1.5} aria-hidden />,
          }
        : {})}
      onClick={() => !isSettled && onPress()}
    >
      {children}
    </Button>
  );
}
