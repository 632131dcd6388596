import type { ReactNode } from "react";
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from "react-aria-components";

import { Keys } from "./Keys";

import "./button.css";

interface ButtonProps extends Omit<AriaButtonProps, "children" | "className"> {
  children: ReactNode;
  look?: "plain" | "strong" | "quiet";
}

export function Button({ look = "plain", ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={`button button-${look}`} />;
}

interface IconButtonProps extends Omit<AriaButtonProps, "children" | "className"> {
  label: string;
  icon: ReactNode;
  /** The keys that do the same. */
  keys?: string | undefined;
}

/** A button that shows its sign, and its name and keys when pointed at. */
export function IconButton({ label, icon, keys, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...rest} aria-label={label} className="button button-quiet button-icon">
        {icon}
      </AriaButton>
      <Tooltip className="tooltip" offset={4}>
        {label}
        {keys && (
          <>
            {" "}
            <Keys keys={keys} />
          </>
        )}
      </Tooltip>
    </TooltipTrigger>
  );
}
