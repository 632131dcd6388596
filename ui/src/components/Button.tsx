import type { ReactNode } from "react";
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from "react-aria-components";

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
}

/** A button that shows its sign, and its name when pointed at. */
export function IconButton({ label, icon, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...rest} aria-label={label} className="button button-quiet button-icon">
        {icon}
      </AriaButton>
      <Tooltip className="tooltip" offset={4}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
