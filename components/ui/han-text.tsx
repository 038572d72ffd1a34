/** Text that says so when it is Chinese, for fonts and screen readers. */
export function HanText({ children }: { children: string }) {
  return /\p{Script=Han}/u.test(children) ? <span lang="zh-Hans">{children}</span> : children;
}
