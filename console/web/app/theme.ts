import type { ThemeConfig } from 'antd'

/** Colours with enough contrast (the library's own have too little for descriptions and placeholders), and no motion. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0958d9',
    // The library lightens a button under the pointer, to less contrast than its words need.
    colorPrimaryHover: '#0a4fb8',
    colorLink: '#0958d9',
    colorText: 'rgba(0, 0, 0, 0.9)',
    colorTextSecondary: 'rgba(0, 0, 0, 0.7)',
    colorTextTertiary: 'rgba(0, 0, 0, 0.62)',
    colorTextQuaternary: 'rgba(0, 0, 0, 0.6)',
    colorTextPlaceholder: 'rgba(0, 0, 0, 0.6)',
    colorTextDescription: 'rgba(0, 0, 0, 0.65)',
    colorError: '#cf1322',
    colorWarning: '#ad4e00',
    colorSuccess: '#237804',
    borderRadius: 6,
    fontSize: 14,
    motion: false,
    fontFamily:
      "-apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Segoe UI', Roboto, sans-serif",
  },
}
