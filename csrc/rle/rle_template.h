/* Internal to csrc/rle: the codec of PS3.5 G.3 for one path; see rle.h for the format.
 *
 * Included by rle_plain.c, rle_sse41.c and rle_avx2.c after they have defined
 *
 *   RLE_NAME(x)                      x with the path's suffix
 *   put32(dst, src)                  copies 32 bytes
 *   fill32(dst, value)               sets 32 bytes
 *   equal64(p)                       bit i is p[i] == p[i + 1], i in 0 .. 63
 *   interleave(dst, planes, k, n)    dst[i * k + j] = planes[j][i]
 *   deinterleave(planes, src, k, n)  planes[j][i] = src[i * k + j]
 *   pack8(p)                         bit i is p[i] != 0, i in 0 .. 7
 *   first_bit(x)                     index of the lowest set bit of x != 0
 *
 * Decoding. Real segments have packets of ten to a hundred bytes, so that time goes where the
 * CPU guesses wrongly, literal or run and how long, and where it waits: a packet's first byte
 * says where the next one is. Therefore a step takes an optional literal and the run that nearly
 * always follows one, whose end is known as soon as the literal's first byte is; stores are of a
 * fixed size and go beyond what is meant (the next ones overwrite the excess), and the branches
 * are on what is rare. Planes are decoded two or three at a time, because one alone leaves the CPU waiting.
 * Chunks of the planes go through a buffer that stays in the L1 cache and are interleaved from
 * there, so that every byte of the frame is written once.
 *
 * Encoding. Rows of the planes are collected in the same kind of buffer; a bitmap of where a
 * byte equals its successor turns the search for runs into the search for bits.
 */

/* A literal run, if there is one after `ip`, and the replicate run after that; both pointers move
 * on. `ip` is two bytes before the packet, which saves an addition where everything waits for it.
 * What is not that way is left to the next step or takes a branch: more than 32 bytes, no run
 * after the literal, and -128. */
#define RLE_STEP(ip, op)                                                                        \
    do {                                                                                        \
        const ptrdiff_t n_ = (int8_t)(ip)[2];                                                   \
        size_t literal_;                                                                        \
        const uint8_t *const run_ = rle_choose(n_, (ip) + 2, (ip) + 4, &literal_);              \
        const unsigned kind_ = *run_;                                                           \
        put32((op), (ip) + 3);                                                                  \
        if (RLE_UNLIKELY(literal_ > 32)) {                                                      \
            put32((op) + 32, (ip) + 35);                                                        \
            if (RLE_UNLIKELY(literal_ > 64)) {                                                  \
                put32((op) + 64, (ip) + 67);                                                    \
                put32((op) + 96, (ip) + 99);                                                    \
            }                                                                                   \
        }                                                                                       \
        (op) += literal_;                                                                       \
        fill32((op), run_[1]);                                                                  \
        if (RLE_UNLIKELY(kind_ < 257 - 32)) {                                                   \
            if (kind_ <= 128) {                                                                 \
                (ip) = run_ + (kind_ == 128) - 2;                                               \
                break;                                                                          \
            }                                                                                   \
            fill32((op) + 32, run_[1]);                                                         \
            if (RLE_UNLIKELY(kind_ < 257 - 64)) {                                               \
                fill32((op) + 64, run_[1]);                                                     \
                fill32((op) + 96, run_[1]);                                                     \
            }                                                                                   \
        }                                                                                       \
        (op) += 257 - kind_;                                                                    \
        (ip) = run_;                                                                            \
    } while (0)

/* Decodes packets until at least `want` bytes are at dst, of which `have` are there already.
 * dst has room for want + RLE_EXCESS bytes, and there can be as many then. Returns how many
 * there are: fewer than `want` if the segment ended (stream->in == stream->end) or ends inside
 * the packet at in. */
static size_t RLE_NAME(fill)(rle_stream *stream, uint8_t *dst, size_t have, size_t want)
{
    const uint8_t *ip = stream->in - 2;
    const uint8_t *const fast = stream->fast - 2;
    const uint8_t *const end = stream->end;
    uint8_t *op = dst + have;
    uint8_t *const goal = dst + want;

    while (op < goal && ip < fast)
        RLE_STEP(ip, op);
    ip += 2;
    while (op < goal && ip < end) {
        const int n = (int8_t)*ip;
        if (n >= 0) {
            if (end - ip < n + 2)
                break;
            memcpy(op, ip + 1, (size_t)n + 1);
            op += n + 1;
            ip += n + 2;
        } else if (n != -128) {
            if (end - ip < 2)
                break;
            memset(op, ip[1], (size_t)(1 - n));
            op += 1 - n;
            ip += 2;
        } else {
            ip++;
        }
    }
    stream->in = ip;
    return (size_t)(op - dst);
}

/* The same for two segments and for three at once. */
static void RLE_NAME(fill_two)(rle_stream *streams, uint8_t *const *dst, size_t *have, size_t want)
{
    const uint8_t *ip0 = streams[0].in - 2, *ip1 = streams[1].in - 2;
    const uint8_t *const fast0 = streams[0].fast - 2, *const fast1 = streams[1].fast - 2;
    uint8_t *op0 = dst[0] + have[0], *op1 = dst[1] + have[1];
    uint8_t *const goal0 = dst[0] + want, *const goal1 = dst[1] + want;

    while (op0 < goal0 && op1 < goal1 && ip0 < fast0 && ip1 < fast1) {
        RLE_STEP(ip0, op0);
        RLE_STEP(ip1, op1);
    }
    streams[0].in = ip0 + 2;
    streams[1].in = ip1 + 2;
    have[0] = (size_t)(op0 - dst[0]);
    have[1] = (size_t)(op1 - dst[1]);
}

static void RLE_NAME(fill_three)(rle_stream *streams, uint8_t *const *dst, size_t *have,
                                 size_t want)
{
    const uint8_t *ip0 = streams[0].in - 2, *ip1 = streams[1].in - 2, *ip2 = streams[2].in - 2;
    const uint8_t *const fast0 = streams[0].fast - 2, *const fast1 = streams[1].fast - 2;
    const uint8_t *const fast2 = streams[2].fast - 2;
    uint8_t *op0 = dst[0] + have[0], *op1 = dst[1] + have[1], *op2 = dst[2] + have[2];
    uint8_t *const goal0 = dst[0] + want, *const goal1 = dst[1] + want;
    uint8_t *const goal2 = dst[2] + want;

    /* No step takes or gives more than RLE_EXCESS bytes: so many need no look at the ends. */
    while (op0 < goal0 && op1 < goal1 && op2 < goal2 && ip0 < fast0 && ip1 < fast1 &&
           ip2 < fast2) {
        ptrdiff_t left = goal0 - op0;
        left = goal1 - op1 < left ? goal1 - op1 : left;
        left = goal2 - op2 < left ? goal2 - op2 : left;
        left = fast0 - ip0 < left ? fast0 - ip0 : left;
        left = fast1 - ip1 < left ? fast1 - ip1 : left;
        left = fast2 - ip2 < left ? fast2 - ip2 : left;
        for (left = (left - 1) / RLE_EXCESS + 1; left != 0; left--) {
            RLE_STEP(ip0, op0);
            RLE_STEP(ip1, op1);
            RLE_STEP(ip2, op2);
        }
    }
    streams[0].in = ip0 + 2;
    streams[1].in = ip1 + 2;
    streams[2].in = ip2 + 2;
    have[0] = (size_t)(op0 - dst[0]);
    have[1] = (size_t)(op1 - dst[1]);
    have[2] = (size_t)(op2 - dst[2]);
}

/* All of k segments: together as long as none is done, then what is left of each. */
static void RLE_NAME(fill_all)(rle_stream *streams, uint8_t *const *dst, size_t *have, size_t k,
                               size_t want)
{
    size_t j = 0;

    while (k - j >= 2) {
        if (k - j == 2 || k - j == 4) {
            RLE_NAME(fill_two)(streams + j, dst + j, have + j, want);
            j += 2;
        } else {
            RLE_NAME(fill_three)(streams + j, dst + j, have + j, want);
            j += 3;
        }
    }
    for (j = 0; j < k; j++)
        have[j] = RLE_NAME(fill)(&streams[j], dst[j], have[j], want);
}

static size_t RLE_NAME(decode_planes)(rle_stream *streams, size_t k, uint8_t *out, size_t total,
                                      size_t *reached)
{
    uint8_t rest[RLE_EXCESS + RLE_EXCESS];
    uint8_t *planes[RLE_MAX_SEGMENTS] = {0};
    size_t have[RLE_MAX_SEGMENTS] = {0};
    /* As long as the largest step fits, straight to the output; the rest by way of a buffer. */
    const size_t direct = total > RLE_EXCESS ? total - RLE_EXCESS : 0;
    size_t j, more;

    for (j = 0; j < k; j++)
        planes[j] = out + j * total;
    RLE_NAME(fill_all)(streams, planes, have, k, direct);
    for (j = 0; j < k; j++) {
        *reached = have[j];
        if (have[j] < direct)
            return j;
        more = RLE_NAME(fill)(&streams[j], rest, 0, total - have[j]);
        if (more < total - have[j]) {
            *reached = have[j] + more;
            return j;
        }
        memcpy(planes[j] + have[j], rest, total - have[j]);
    }
    return k;
}

static size_t RLE_NAME(decode_group)(rle_stream *streams, size_t k, uint8_t *out, size_t total,
                                     size_t *reached)
{
    uint8_t room[RLE_ROOM];
    uint8_t *planes[RLE_MAX_SEGMENTS];
    size_t have[RLE_MAX_SEGMENTS];
    const size_t chunk = k <= 4 ? RLE_CHUNK_FEW : RLE_CHUNK_MANY;
    size_t done, n, j;

    for (j = 0; j < k; j++) {
        planes[j] = room + j * (chunk + RLE_SLACK);
        have[j] = 0;
    }
    for (done = 0; done < total; done += n) {
        n = total - done < chunk ? total - done : chunk;
        RLE_NAME(fill_all)(streams, planes, have, k, n);
        for (j = 0; j < k; j++)
            if (have[j] < n) {
                *reached = done + have[j];
                return j;
            }
        interleave(out + done * k, planes, k, n);
        /* What the last step of each plane had beyond this chunk begins the next one. */
        for (j = 0; j < k; j++) {
            have[j] -= n;
            memmove(planes[j], planes[j] + n, have[j]);
        }
    }
    return k;
}

static size_t RLE_NAME(decode_bits)(rle_stream *stream, uint8_t *out, size_t total)
{
    uint8_t plane[RLE_CHUNK_FEW + RLE_SLACK];
    size_t have = 0, done, n, i;

    for (done = 0; done < total; done += n) {
        n = total - done < RLE_CHUNK_FEW ? total - done : RLE_CHUNK_FEW;
        have = RLE_NAME(fill)(stream, plane, have, n);
        if (have < n)
            return done + have;
        for (i = 0; i + 8 <= n; i += 8)
            *out++ = pack8(plane + i);
        if (i < n) {
            uint8_t last[8] = {0};
            memcpy(last, plane + i, n - i);
            *out++ = pack8(last);
        }
        have -= n;
        memmove(plane, plane + n, have);
    }
    return total;
}

/* Writes a literal run of 1 to 128 bytes. */
RLE_INLINE uint8_t *put_literal(uint8_t *op, const uint8_t *p, size_t count)
{
    *op = (uint8_t)(count - 1);
    put32(op + 1, p);
    if (count > 32) {
        put32(op + 33, p + 32);
        if (count > 64) {
            put32(op + 65, p + 64);
            put32(op + 97, p + 96);
        }
    }
    return op + 1 + count;
}

/* Writes a replicate run of 2 to 128 bytes. */
RLE_INLINE uint8_t *put_run(uint8_t *op, uint8_t value, size_t count)
{
    op[0] = (uint8_t)(257 - count);
    op[1] = value;
    return op + 2;
}

/* Writes the bytes from p to stop, in which nothing is repeated more than twice. */
RLE_INLINE uint8_t *put_literals(uint8_t *op, const uint8_t *p, const uint8_t *stop)
{
    while (stop - p >= RLE_PACKET) {
        op = put_literal(op, p, RLE_PACKET);
        p += RLE_PACKET;
    }
    /* A pair by itself is a byte shorter as a run; inside a literal it would cost two packets. */
    if (stop - p == 2 && p[0] == p[1])
        return put_run(op, *p, 2);
    return p < stop ? put_literal(op, p, (size_t)(stop - p)) : op;
}

/* Encodes the bytes p[0 .. n), n <= RLE_CHUNK_FEW + RLE_PACKET + 2, of one row: all of them if
 * they are the last of the row, else as many as do not depend on what comes after them. Returns
 * how many. RLE_SLACK bytes after them can be read. */
static size_t RLE_NAME(encode_row)(const uint8_t *p, size_t n, int last, uint8_t **out)
{
    uint64_t same[(RLE_CHUNK_FEW + RLE_SLACK) / 64 + 2];
    const size_t words = (n + 62) / 64; /* for the n - 1 pairs of neighbours */
    uint8_t *op = *out;
    size_t w, start, stop, count, literal = 0;
    uint64_t bits;

    for (w = 0; w < words; w++)
        same[w] = equal64(p + w * 64);
    if (words != 0)
        same[words - 1] &= ~(uint64_t)0 >> ((words * 64 - (n - 1)) & 63);
    same[words] = 0;

    w = 0;
    for (;;) {
        /* Three equal bytes: a set bit followed by a set bit. */
        bits = 0;
        if (w < words)
            bits = same[w] & (same[w] >> 1 | same[w + 1] << 63) & ~(uint64_t)0 << (literal & 63);
        while (bits == 0 && ++w < words)
            bits = same[w] & (same[w] >> 1 | same[w + 1] << 63);
        if (w >= words)
            break;
        start = w * 64 + first_bit(bits);
        bits = ~same[w] & ~(uint64_t)0 << (start & 63);
        while (bits == 0)
            bits = ~same[++w];
        stop = w * 64 + first_bit(bits) + 1;

        op = put_literals(op, p + literal, p + start);
        count = stop - start;
        while (count >= RLE_PACKET) {
            op = put_run(op, p[start], RLE_PACKET);
            count -= RLE_PACKET;
        }
        if (stop == n && !last) {
            *out = op;
            return stop - count;
        }
        if (count >= 3) {
            op = put_run(op, p[start], count);
            count = 0;
        }
        literal = stop - count;
        w = literal / 64;
    }
    if (last) {
        *out = put_literals(op, p + literal, p + n);
        return n;
    }
    /* Two bytes may be the beginning of a run. */
    while (n - literal >= RLE_PACKET + 2) {
        op = put_literal(op, p + literal, RLE_PACKET);
        literal += RLE_PACKET;
    }
    *out = op;
    return literal;
}

/* Rows that are longer than a chunk: what a piece leaves goes before the next one. */
static void RLE_NAME(encode_wide)(const uint8_t *in, size_t columns, size_t k, uint8_t **out,
                                  uint8_t *room, size_t chunk)
{
    uint8_t *planes[RLE_MAX_SEGMENTS], *ends[RLE_MAX_SEGMENTS];
    size_t kept[RLE_MAX_SEGMENTS] = {0};
    size_t done, n, j, length, used;

    for (j = 0; j < k; j++)
        planes[j] = room + j * (chunk + RLE_SLACK);
    for (done = 0; done < columns; done += n) {
        n = columns - done < chunk ? columns - done : chunk;
        for (j = 0; j < k; j++)
            ends[j] = planes[j] + kept[j];
        deinterleave(ends, in + done * k, k, n);
        for (j = 0; j < k; j++) {
            length = kept[j] + n;
            used = RLE_NAME(encode_row)(planes[j], length, done + n == columns, &out[j]);
            kept[j] = length - used;
            memmove(planes[j], planes[j] + used, kept[j]);
        }
    }
}

static void RLE_NAME(encode_group)(const uint8_t *in, size_t rows, size_t columns, size_t k,
                                   uint8_t **out)
{
    uint8_t room[RLE_ROOM];
    uint8_t *planes[RLE_MAX_SEGMENTS];
    /* Up to RLE_PACKET + 1 bytes of a wide row are kept; there is room for them in the slack. */
    const size_t chunk = k <= 4 ? RLE_CHUNK_FEW : RLE_CHUNK_MANY;
    const size_t most = columns <= chunk ? chunk / columns : 1;
    size_t row, n, i, j;

    for (j = 0; j < k; j++) {
        planes[j] = room + j * (chunk + RLE_SLACK);
        /* What vectors load beyond the bytes that count does not matter, but is to be defined. */
        n = rows < most ? rows * columns : most * columns;
        memset(planes[j] + (n < chunk ? n : chunk), 0, RLE_SLACK);
    }
    for (row = 0; row < rows; row += n) {
        n = rows - row < most ? rows - row : most;
        if (columns > chunk) {
            RLE_NAME(encode_wide)(in + row * columns * k, columns, k, out, room, chunk);
            continue;
        }
        deinterleave(planes, in + row * columns * k, k, n * columns);
        for (j = 0; j < k; j++)
            for (i = 0; i < n; i++)
                RLE_NAME(encode_row)(planes[j] + i * columns, columns, 1, &out[j]);
    }
}

static void RLE_NAME(encode_bits)(const uint8_t *in, size_t rows, size_t columns, uint8_t **out)
{
    uint8_t plane[RLE_CHUNK_FEW + RLE_SLACK];
    size_t row, done, n, i, bit, used, kept;

    memset(plane, 0, sizeof plane);
    for (row = 0; row < rows; row++) {
        kept = 0;
        for (done = 0; done < columns; done += n) {
            n = columns - done < RLE_CHUNK_FEW ? columns - done : RLE_CHUNK_FEW;
            bit = row * columns + done;
            for (i = 0; i < n; i++, bit++)
                plane[kept + i] = in[bit >> 3] >> (bit & 7) & 1;
            used = RLE_NAME(encode_row)(plane, kept + n, done + n == columns, out);
            kept = kept + n - used;
            memmove(plane, plane + used, kept);
        }
    }
}

const rle_kernels RLE_NAME(rle_kernels) = {
    RLE_NAME(decode_planes), RLE_NAME(decode_group), RLE_NAME(decode_bits),
    RLE_NAME(encode_group), RLE_NAME(encode_bits),
};
