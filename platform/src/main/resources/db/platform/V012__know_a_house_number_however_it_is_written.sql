-- As io.guanjia.platform.text.HouseNumber has it, for data migrations; a test holds the two together.
CREATE FUNCTION house_number(written text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
  n text := normalize(written, NFKC);
BEGIN
  n := regexp_replace(n, '[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]', '', 'g');
  n := regexp_replace(n, '[\u0001-\u0020\u007F-\u009F\u2028\u2029]', ' ', 'g');
  n := regexp_replace(n, ' *[-\u058A\u2010-\u2015\u2212\u2500\u2501\u2E3A\u2E3B\u301C\u3030\u30FC][- \u058A\u2010-\u2015\u2212\u2500\u2501\u2E3A\u2E3B\u301C\u3030\u30FC]*', '-', 'g');
  n := regexp_replace(btrim(n), '([A-Za-z0-9]) +(?=[A-Za-z0-9])', '\1-', 'g');
  n := replace(n, ' ', '');
  RETURN upper(regexp_replace(n, '^-|-$', '', 'g'));
END $$;

COMMENT ON FUNCTION house_number IS 'The one form of a house number, by which homes are found and told apart.';
