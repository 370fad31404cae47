-- As io.guanjia.platform.text.HouseNumber has it with SpokenHouseNumber, for data migrations; a test holds the two together.
CREATE OR REPLACE FUNCTION house_number(written text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
  part  CONSTANT text := '([A-Z0-9]+|[零〇一二三四五六七八九十]+)';
  area  CONSTANT text := '^(?:' || part || '(?:期|区|弄)-?)?';
  built CONSTANT text := '(?:号楼|#楼|栋楼?|幢|座)';
  stair CONSTANT text := '(?:单元|号门|梯|门)';
  n     text := normalize(written, NFKC);
  said  text[];
  one   text;
  tens  text;
  ones  text;
  parts text[] := '{}';
BEGIN
  n := regexp_replace(n, '[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]', '', 'g');
  n := regexp_replace(n, '[\u0001-\u0020\u007F-\u009F\u2028\u2029]', ' ', 'g');
  n := regexp_replace(n, ' *[-\u058A\u2010-\u2015\u2212\u2500\u2501\u2E3A\u2E3B\u301C\u3030\u30FC][- \u058A\u2010-\u2015\u2212\u2500\u2501\u2E3A\u2E3B\u301C\u3030\u30FC]*', '-', 'g');
  n := regexp_replace(btrim(n), '([A-Za-z0-9]) +(?=[A-Za-z0-9])', '\1-', 'g');
  n := replace(n, ' ', '');
  n := upper(regexp_replace(n, '^-|-$', '', 'g'));
  -- area, building, stair, floor, room
  said := regexp_match(n, area || part || '(?:(?:' || built || '|号|#|楼(?=' || part || stair || '))-?|-)'
    || '(?:' || part || '(?:' || stair || '-?|-))?(?:' || part || '(?:层|楼)-?)?' || part || '(?:号房|室|房|户|号|#)?$');
  said := coalesce(
    said,
    regexp_match(n, area || part || built || '(?:-?' || part || stair || ')?$'),
    regexp_match(n, '^' || part || '(?:号房|室|房)$'));
  IF said IS NULL THEN
    RETURN n;
  END IF;
  FOREACH one IN ARRAY said LOOP
    IF position('十' IN one) > 0 THEN
      tens := split_part(one, '十', 1);
      ones := split_part(one, '十', 2);
      one := CASE tens WHEN '' THEN '1' ELSE tens END || CASE ones WHEN '' THEN '0' ELSE ones END;
    END IF;
    parts := parts || translate(one, '零〇一二三四五六七八九', '00123456789');
  END LOOP;
  IF cardinality(parts) = 5 AND parts[4] IS NOT NULL THEN
    IF parts[5] !~ ('^0?' || parts[4] || '[0-9]{2}[A-Z]?$') THEN
      RETURN n;
    END IF;
    parts[4] := NULL;
  END IF;
  RETURN array_to_string(parts, '-');
END $$;
